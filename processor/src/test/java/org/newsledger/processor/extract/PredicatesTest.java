package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.syntax.Parses;

class PredicatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels attacked the base. | attacked | Rebels | base",
        "The base was attacked by rebels. | attacked | rebels | base",
        "Rebels who attacked the base fled. | attacked | Rebels | base",
        "The men killed by the army were farmers. | killed | army | men",
        "The town that the army captured is empty. | captured | army | town",
        "The president ordered troops to leave the valley. | leave | troops | valley",
        "The rebels plan to attack the city. | attack | rebels | city",
        "Soldiers stormed the house and arrested two men. | arrested | Soldiers | men",
        "The city was besieged and shelled by the army. | besieged | army | city",
        "Guards put up a fight, wounding two robbers. | wounding | Guards | robbers",
        "Gunmen opened fire on the bus, killing three passengers. | killing | Gunmen | passengers",
      })
  void findsWhoActsOnWhom(String text, String verb, String subject, String object) {
    SentenceGraph graph = new SentenceGraph(Parses.of(text).get(0));
    Predicates predicates = new Predicates(graph);
    int index = indexOf(graph, verb);
    assertThat(words(graph, predicates.subjects(index))).containsExactly(subject);
    assertThat(words(graph, predicates.objects(index))).containsExactly(object);
  }

  private static List<String> words(SentenceGraph graph, List<Integer> tokens) {
    return tokens.stream().map(t -> graph.token(t).text()).toList();
  }

  private static int indexOf(SentenceGraph graph, String word) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.token(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
