package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.Antecedents.Candidate;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.name.NameMention.Gender;
import org.newsledger.processor.language.place.PlaceMention;

/** Whether a phrase can be what a pronoun or "the group" stands for, by kind, number and gender. */
final class Agreement {

  private static final Set<ActorType> OFFICES =
      EnumSet.of(ActorType.GOVERNMENT, ActorType.MINISTRY, ActorType.COURT);

  private Agreement() {}

  /** Whether the phrase of that sentence agrees. */
  static boolean agrees(Candidate candidate, Anaphor anaphor, SentenceContext there) {
    if (!hasWord(candidate, anaphor.nameWords()) || !isOfKind(candidate, anaphor.kinds())) {
      return false;
    }
    Optional<NamedEntity.Type> type = candidate.name().map(NameMention::type);
    return switch (anaphor.antecedent()) {
      case SPEAKER, SPEAKERS, SELF -> false;
      case MAN -> isPerson(candidate, Gender.FEMALE);
      case WOMAN -> isPerson(candidate, Gender.MALE);
      case PERSON -> type.filter(NamedEntity.Type.PERSON::equals).isPresent();
      case THING -> !candidate.plural() && isThing(candidate, there);
      case GROUP -> isNamedGroup(candidate) || isPeople(candidate);
      case ARMED_GROUP, ORGANIZATION ->
          type.filter(NamedEntity.Type.ORGANIZATION::equals).isPresent();
      case COUNTRY -> isCountry(candidate, there);
      case PLACE ->
          there
              .placeAt(candidate.token())
              .filter(p -> p.place().filter(Agreement::isLocal).isPresent())
              .isPresent();
    };
  }

  private static boolean isThing(Candidate candidate, SentenceContext there) {
    return candidate
        .name()
        .map(NameMention::type)
        .map(
            t ->
                t == NamedEntity.Type.ORGANIZATION
                    || t == NamedEntity.Type.COUNTRY
                    || (t == NamedEntity.Type.LOCATION && isActingPlace(candidate, there)))
        .orElse(candidate.classes().contains(NounClass.ORG) || isSingularForce(candidate));
  }

  private static boolean isCountry(Candidate candidate, SentenceContext there) {
    Optional<NamedEntity.Type> type = candidate.name().map(NameMention::type);
    return type.filter(NamedEntity.Type.COUNTRY::equals).isPresent()
        || (type.filter(t -> t != NamedEntity.Type.LOCATION).isEmpty()
            && there.placeAt(candidate.token()).filter(PlaceMention::isCountry).isPresent());
  }

  /** "Moscow did not comment": a place that acts is a government. */
  private static boolean isActingPlace(Candidate candidate, SentenceContext there) {
    SentenceGraph graph = there.graph();
    return graph.is(candidate.token(), "nsubj")
        && graph
            .head(candidate.token())
            .filter(verb -> graph.tag(verb).startsWith("VB"))
            .isPresent();
  }

  /** "the town" is no "western Iraq". */
  private static boolean isLocal(Place place) {
    return place.precision() != Precision.COUNTRY && place.precision() != Precision.REGION;
  }

  /** "They" are the members of a party rather than a government. */
  private static boolean isNamedGroup(Candidate candidate) {
    return candidate
        .name()
        .filter(n -> n.type() != NamedEntity.Type.PERSON)
        .filter(n -> n.type() != NamedEntity.Type.LOCATION)
        .filter(n -> n.kind().filter(OFFICES::contains).isEmpty())
        .isPresent();
  }

  private static boolean isPeople(Candidate candidate) {
    return candidate.plural()
        && (candidate.classes().contains(NounClass.PERSON)
            || candidate.classes().contains(NounClass.FORCE)
            || candidate.classes().contains(NounClass.GOVERNMENT));
  }

  /** "the monitor" stands for a name with "Observatory", not for any organisation. */
  private static boolean hasWord(Candidate candidate, Set<String> words) {
    return words.isEmpty()
        || candidate
            .name()
            .map(n -> n.name().toLowerCase(Locale.ROOT))
            .filter(n -> words.stream().anyMatch(n::contains))
            .isPresent();
  }

  /** "the group" stands for no ministry. */
  private static boolean isOfKind(Candidate candidate, Set<ActorType> kinds) {
    return kinds.isEmpty()
        || candidate.name().flatMap(NameMention::kind).map(kinds::contains).orElse(true);
  }

  private static boolean isSingularForce(Candidate candidate) {
    return candidate.classes().contains(NounClass.FORCE)
        && !candidate.classes().contains(NounClass.PERSON);
  }

  private static boolean isPerson(Candidate candidate, Gender excluded) {
    boolean named =
        candidate
            .name()
            .filter(n -> n.type() == NamedEntity.Type.PERSON && n.gender() != excluded)
            .isPresent();
    boolean described =
        candidate.name().isEmpty()
            && !candidate.plural()
            && candidate.classes().contains(NounClass.PERSON)
            && !candidate.classes().contains(NounClass.ORG);
    return named || described;
  }
}
