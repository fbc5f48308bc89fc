package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private static final ArgumentView MINISTER =
      arguments(Map.of("obj", new Argument("minister", Set.of(NounClass.PERSON))));
  private static final ArgumentView PARTY =
      arguments(Map.of("obj", new Argument("Party", Set.of(NounClass.FORCE))));

  @Test
  void aClassTestWantsOneOfTheClasses() {
    assertThat(holds("obj:WEAPON/PERSON", MINISTER)).isTrue();
    assertThat(holds("obj:WEAPON", MINISTER)).isFalse();
    assertThat(holds("subj:PERSON", MINISTER)).isFalse();
  }

  @Test
  void armedActorsAreOrganisationsToo() {
    assertThat(holds("obj:ORG", PARTY)).isTrue();
    assertThat(holds("obj:GOVERNMENT", PARTY)).isFalse();
  }

  @Test
  void lemmasMayStandAfterClasses() {
    assertThat(holds("obj:WEAPON=minister/judge", MINISTER)).isTrue();
    assertThat(holds("obj:=judge", MINISTER)).isFalse();
    assertThat(holds("obj:=party", PARTY)).isTrue();
  }

  @Test
  void aNegatedTestHoldsWhereTheSlotIsEmpty() {
    assertThat(holds("obj:!PERSON", MINISTER)).isFalse();
    assertThat(holds("at:!PERSON", MINISTER)).isTrue();
    assertThat(holds("obj:!=judge", MINISTER)).isTrue();
  }

  @Test
  void presenceAndAbsence() {
    assertThat(holds("obj:+", MINISTER)).isTrue();
    assertThat(holds("obj:-", MINISTER)).isFalse();
    assertThat(holds("at:-", MINISTER)).isTrue();
    assertThat(holds("at:-,obj:PERSON", MINISTER)).isTrue();
    assertThat(holds("at:+,obj:PERSON", MINISTER)).isFalse();
  }

  @Test
  void whoIsLeftUnsaidMayBeOfAClassButIsNoWord() {
    ArgumentView passive = arguments(Map.of("subj", Argument.UNSAID));
    assertThat(holds("subj:FORCE", passive)).isTrue();
    assertThat(holds("subj:FORCE=mob", passive)).isFalse();
    assertThat(holds("subj:!FORCE", passive)).isFalse();
    assertThat(holds("subj:ANIMAL", passive)).isFalse();
    assertThat(holds("subj:-", passive)).isTrue();
    assertThat(holds("subj:+", passive)).isFalse();
  }

  @Test
  void malformedTestsAreRefused() {
    assertThatThrownBy(() -> Condition.parseAll("obj"))
        .hasMessage("'obj' is not of the form slot:test");
    assertThatThrownBy(() -> Condition.parseAll("obj:PEOPLE"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Condition.parseAll("obj:!")).hasMessage("'' tests nothing");
    assertThatThrownBy(() -> Condition.parseAll("Obj:+")).hasMessage("'Obj' is no slot");
  }

  private static boolean holds(String conditions, ArgumentView arguments) {
    return Condition.parseAll(conditions).stream().allMatch(c -> c.holds(arguments));
  }

  private static ArgumentView arguments(Map<String, Argument> bySlot) {
    return slot -> Optional.ofNullable(bySlot.get(slot.name()));
  }
}
