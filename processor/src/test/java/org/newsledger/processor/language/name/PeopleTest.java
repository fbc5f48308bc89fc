package org.newsledger.processor.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention.Gender;

class PeopleTest {

  @Test
  void aSurnameStandsForTheFullNameBefore() {
    assertThat(
            Finding.people(
                "Gen. Harold F. Whitcombe arrived. Whitcombe said little. Gen. Whitcombe left."))
        .containsExactly("Harold F. Whitcombe", "Harold F. Whitcombe", "Harold F. Whitcombe");
  }

  @Test
  void aSurnameThatFitsTwoPeopleIsGivenToNeither() {
    assertThat(Finding.people("Alan Barker met Susan Barker. Barker said nothing."))
        .containsExactly("Alan Barker", "Susan Barker", "Barker");
  }

  @Test
  void aGenderedTitleTellsNamesakesApart() {
    assertThat(
            Finding.people("Alan Barker met Susan Barker. Mrs Barker spoke. Mr Barker listened."))
        .containsExactly("Alan Barker", "Susan Barker", "Susan Barker", "Alan Barker");
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    assertThat(Finding.people("Mustafa Kamali spoke first. Later Mustefa Kamali left."))
        .containsExactly("Mustafa Kamali", "Mustafa Kamali");
  }

  @Test
  void anArabicSurnameStandsWithAndWithoutItsArticle() {
    assertThat(Finding.people("Khaled al-Masri arrived in Doha. Masri said he was tired."))
        .containsExactly("Khaled al-Masri", "Khaled al-Masri");
  }

  @Test
  void titlesAreNoPartOfTheName() {
    assertThat(Finding.roles("Foreign Minister Peter Lindqvist said on Monday that talks failed."))
        .containsExactly("Peter Lindqvist: Foreign Minister");
  }

  @Test
  void theRoleIsReadBeforeTheName() {
    assertThat(Finding.roles("SDF spokesman Mustefa Bali said so on Tuesday."))
        .containsExactly("Mustefa Bali: SDF spokesman");
    assertThat(Finding.roles("A ship was lost, US Army Col. Peter Lindqvist said."))
        .containsExactly("Peter Lindqvist: US Army Colonel");
    assertThat(
            Finding.roles("CJTF-OIR commander US Air Force Maj. Gen. Eric Hill said on Saturday."))
        .containsExactly("Eric Hill: CJTF-OIR commander");
  }

  @Test
  void theRoleIsReadInApposition() {
    assertThat(Finding.roles("Mustafa Bali, an SDF official, told Reuters."))
        .containsExactly("Mustafa Bali: SDF official");
    assertThat(Finding.roles("Peter Lindqvist, commander of the northern garrison, said so."))
        .containsExactly("Peter Lindqvist: commander of the northern garrison");
    assertThat(Finding.roles("A spokesman for the SDF, Mustafa Bali, said so."))
        .containsExactly("Mustafa Bali: spokesman for the SDF");
  }

  @Test
  void aRoleStaysWithThePersonThroughTheArticle() {
    assertThat(Finding.roles("Judge Ellen Ripley spoke on Monday. Ripley then left the court."))
        .containsExactly("Ellen Ripley: Judge", "Ellen Ripley: Judge");
  }

  @Test
  void theTableKnowsPresidentsByTheirSurname() {
    NameMention putin = Finding.read("Putin flew to Beijing.").mentions().get(0);
    assertThat(putin.name()).isEqualTo("Vladimir Putin");
    assertThat(putin.country()).hasValue("RU");
    assertThat(putin.gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void anAdministrationIsAnOrganisation() {
    NameMention mention = Finding.read("The Lindqvist administration fell.").mentions().get(0);
    assertThat(mention.type()).isEqualTo(NamedEntity.Type.ORGANIZATION);
    assertThat(mention.name()).isEqualTo("Lindqvist administration");
  }

  @Test
  void aSurnameThatIsAPlaceTooIsThePersonNamedBefore() {
    assertThat(Finding.people("Mustafa Bali, an SDF official, spoke. Bali said they had won."))
        .containsExactly("Mustafa Bali", "Mustafa Bali");
  }

  @Test
  void aPlaceIsNoPerson() {
    assertThat(Finding.people("Idlib fell. Homs said nothing.")).isEmpty();
  }

  @Test
  void theArticlesOwnFormOfAFullNameIsKept() {
    NameMention mention = Finding.read("Vladimir Vladimirovich Putin arrived.").mentions().get(0);
    assertThat(mention.name()).isEqualTo("Vladimir Vladimirovich Putin");
  }

  @Test
  void aTitleOfSeveralWordsIsOneRole() {
    assertThat(Finding.roles("Secretary of State Peter Lindqvist left on Monday."))
        .containsExactly("Peter Lindqvist: Secretary of State");
    assertThat(Finding.roles("They asked Mr Lindqvist, the mayor of the port."))
        .containsExactly("Lindqvist: mayor of the port");
  }
}
