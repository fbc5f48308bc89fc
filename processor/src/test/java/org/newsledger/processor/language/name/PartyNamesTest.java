package org.newsledger.processor.language.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.language.NamedEntity;

class PartyNamesTest {

  @Test
  void aliasesOfAGroupGiveItsCanonicalName() {
    assertThat(Finding.names("Daesh fled. Fighters of ISIS and ISIL met IS members."))
        .containsExactly(
            "Daesh → Islamic State",
            "ISIS → Islamic State",
            "ISIL → Islamic State",
            "IS → Islamic State");
  }

  @Test
  void aPossessiveMayHaveLostItsApostrophe() {
    assertThat(Finding.names("They fled the Islamic States capital."))
        .containsExactly("Islamic States → Islamic State");
  }

  @Test
  void theVerbIsNeverTheGroup() {
    assertThat(Finding.names("The road is closed.")).isEmpty();
    assertThat(Finding.names("THE ROAD TO THE TOWN IS CLOSED")).isEmpty();
  }

  @Test
  void theLongestAliasWins() {
    assertThat(Finding.names("Fighters of al-Qaeda in the Arabian Peninsula withdrew."))
        .containsExactly("al-Qaeda in the Arabian Peninsula → al-Qaeda in the Arabian Peninsula");
  }

  @Test
  void aPartOfAHyphenatedWordIsNoMention() {
    Names names = Finding.read("They crossed SDF-held territory near an anti-Daesh outpost.");
    assertThat(names.mentions()).isEmpty();
    assertThat(names.inCompounds())
        .extracting(NameMention::name)
        .containsExactly("Syrian Democratic Forces", "Islamic State");
    assertThat(names.partyInCompound(0, 2))
        .map(NameMention::name)
        .hasValue("Syrian Democratic Forces");
  }

  @Test
  void accentsCaseAndApostrophesDoNotMatter() {
    assertThat(Finding.names("The Ejercito de Liberacion Nacional and Da’esh were named."))
        .containsExactly(
            "Ejercito de Liberacion Nacional → National Liberation Army", "Da’esh → Islamic State");
  }

  @Test
  void accentsWithoutALetterAreNoName() {
    assertThat(Word.split("UN \u0301\u0323"))
        .extracting(Word::form)
        .containsExactly("un", "\u0301\u0323");
    assertThatCode(() -> Finding.read("The UN (Rebels \u0323) said so."))
        .doesNotThrowAnyException();
  }

  @Test
  void aCountryAndAnInstitutionMakeAName() {
    List<NameMention> found =
        Finding.FINDER.find(
            org.newsledger.processor.syntax.Parses.of(
                "The Kenyan Ministry of Defence denied it. Peru's foreign ministry and the Ministry"
                    + " of Interior of Russia did too."));
    assertThat(found)
        .extracting(NameMention::name)
        .containsExactly(
            "Kenyan Defense Ministry", "Peruvian Foreign Ministry", "Russian Interior Ministry");
    assertThat(found.get(0).id()).hasValue("ke-defense-ministry");
    assertThat(found.get(0).country()).hasValue("KE");
  }

  @Test
  void aCountryAloneIsACountryButItsAdjectiveIsNone() {
    Names names = Finding.read("Kenya received the Peruvian visitors.");
    assertThat(names.mentions()).hasSize(1);
    assertThat(names.mentions().get(0).type()).isEqualTo(NamedEntity.Type.COUNTRY);
  }

  @Test
  void anAcronymDefinedInTheArticleStandsForItsName() {
    assertThat(
            Finding.names(
                "The Movement for Harbour Workers (MHW) met on Monday. MHW rejected the offer."))
        .contains("MHW → Movement for Harbour Workers");
  }

  @Test
  void anAcronymIsDefinedAfterOrToo() {
    assertThat(
            Finding.names(
                "The Kurdish People's Protection Units, or YPG, left. The Union of River Farmers,"
                    + " or URF, stayed. URF members cheered."))
        .contains("YPG → YPG", "URF → Union of River Farmers");
  }

  @Test
  void anAmbiguousAcronymNeedsTheFullName() {
    assertThat(Finding.names("The SNC met in Istanbul."))
        .doesNotContain("SNC → Syrian National Council");
    assertThat(Finding.names("The Syrian National Council met. The SNC later voted."))
        .contains("SNC → Syrian National Council");
  }

  @Test
  void aShortFormStandsForTheOneLongerNameBefore() {
    assertThat(
            Finding.names(
                "The Harbour Monitoring Committee published figures. The committee said two boats"
                    + " sank."))
        .contains("committee → Harbour Monitoring Committee");
  }

  @Test
  void aShortFormWithTwoLongerNamesStaysOpen() {
    assertThat(
            Finding.names(
                "The Harbour Monitoring Committee met the Port Safety Committee. The committee"
                    + " said two boats sank."))
        .doesNotContain("committee → Harbour Monitoring Committee")
        .doesNotContain("committee → Port Safety Committee");
  }

  @Test
  void peopleOfACountryOrFaithAreAGroup() {
    assertThat(Finding.read("Peruvians and Kurds arrived.").mentions())
        .extracting(NameMention::type)
        .containsExactly(NamedEntity.Type.GROUP, NamedEntity.Type.GROUP);
  }

  @Test
  void forcesWithAForeignBackerAreNotTheCountrys() {
    assertThat(Finding.names("Syrian forces advanced."))
        .containsExactly("Syrian forces → Syrian forces");
    assertThat(Finding.names("The US-backed Syrian forces advanced.")).isEmpty();
  }

  @Test
  void whatIsWrittenSmallIsNoParty() {
    assertThat(Finding.names("An improvised explosive device (IED) went off. The IED hurt two."))
        .isEmpty();
  }
}
