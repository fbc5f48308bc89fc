package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;

/** An article amid the usual furniture of a news page, in every language. */
class FurnitureTest {

  private record Page(
      String language, List<String> before, List<String> article, List<String> after) {

    @Override
    public String toString() {
      return language;
    }
  }

  static Stream<Page> pages() {
    return Stream.of(
        new Page(
            "en",
            List.of(
                "Sign in", "Accept all cookies", "By a staff reporter", "Share", "Advertisement"),
            List.of(
                "Government troops entered the port on Tuesday after a night of shelling, residents"
                    + " said.",
                "About thirty people were hurt.",
                "The rebels, who had held the port since March, withdrew to the hills without a"
                    + " fight."),
            List.of("Read also: Grain prices rise", "Most read", "Tags", "Terms of use")),
        new Page(
            "fr",
            List.of(
                "Se connecter",
                "Tout accepter",
                "Partager sur Facebook",
                "Temps de lecture : 3 min"),
            List.of(
                "Les troupes gouvernementales sont entrées mardi dans le port après une nuit de"
                    + " tirs.",
                "Pour réagir à la crise, le gouvernement a convoqué mercredi une réunion des"
                    + " ministres.",
                "Les rebelles, qui tenaient le port depuis mars, se sont retirés vers les"
                    + " collines."),
            List.of(
                "À lire aussi : Le prix du blé monte",
                "Les plus lus",
                "Laisser un commentaire",
                "Mentions légales")),
        new Page(
            "de",
            List.of("Anmelden", "Alle akzeptieren", "Auf Facebook teilen", "Anzeige"),
            List.of(
                "Regierungstruppen sind am Dienstag nach einer Nacht voller Beschuss in den Hafen"
                    + " eingerückt.",
                "Über dreißig Menschen wurden verletzt.",
                "Die Rebellen, die den Hafen seit März hielten, zogen sich kampflos in die Berge"
                    + " zurück."),
            List.of(
                "Lesen Sie auch: Weizen wird teurer",
                "Meistgelesen",
                "Newsletter abonnieren",
                "Impressum")),
        new Page(
            "es",
            List.of("Iniciar sesión", "Aceptar y continuar", "Compartir en WhatsApp", "Publicidad"),
            List.of(
                "Las tropas del Gobierno entraron el martes en el puerto tras una noche de"
                    + " bombardeos.",
                "Sobre treinta personas resultaron heridas.",
                "Los rebeldes, que tenían el puerto desde marzo, se retiraron a las colinas sin"
                    + " combatir."),
            List.of(
                "Lea también: Sube el precio del trigo",
                "Lo más leído",
                "Deja un comentario",
                "Aviso legal")),
        new Page(
            "ru",
            List.of("Войти", "Принять все", "Поделиться", "Реклама"),
            List.of(
                "Правительственные войска вошли во вторник в порт после ночи обстрелов, сообщили"
                    + " жители.",
                "Ранее сообщалось, что повстанцы удерживали порт с марта и не собирались его"
                    + " покидать.",
                "Повстанцы отошли в горы без боя, а жители начали возвращаться в свои дома."),
            List.of(
                "Читайте также: Цены на зерно растут",
                "Самое читаемое",
                "Оставить комментарий",
                "Все права защищены")),
        new Page(
            "uk",
            List.of("Увійти", "Прийняти все", "Поділитися", "Реклама"),
            List.of(
                "Урядові війська увійшли у вівторок до порту після ночі обстрілів, повідомили"
                    + " мешканці.",
                "За підтримки міжнародних партнерів уряд почав вивозити поранених із зруйнованого"
                    + " порту.",
                "Повстанці відійшли в гори без бою, а мешканці почали повертатися до своїх"
                    + " домівок."),
            List.of(
                "Читайте також: Ціни на зерно зростають",
                "Найчитаніше",
                "Залишити коментар",
                "Усі права захищені")),
        new Page(
            "ar",
            List.of("تسجيل الدخول", "قبول الكل", "شارك الخبر", "إعلان"),
            List.of(
                "دخلت القوات الحكومية الميناء يوم الثلاثاء بعد ليلة من القصف العنيف، بحسب ما قال"
                    + " سكان.",
                "المزيد من القتلى سقطوا في الأحياء القريبة من الميناء خلال ساعات الليل الأخيرة.",
                "وانسحب المتمردون الذين كانوا يسيطرون على الميناء منذ مارس إلى التلال من دون"
                    + " قتال."),
            List.of(
                "إقرأ أيضاً: أسعار القمح ترتفع",
                "الأكثر قراءة",
                "أضف تعليقاً",
                "جميع الحقوق محفوظة")),
        new Page(
            "tr",
            List.of("Giriş yap", "Tümünü kabul et", "Facebook'ta paylaş", "Reklam"),
            List.of(
                "Hükümet birlikleri salı günü gece boyunca süren bombardımanın ardından limana"
                    + " girdi.",
                "Görgü tanıkları en az otuz kişinin yaralandığını ve hastaneye kaldırıldığını"
                    + " söyledi.",
                "Limanı mart ayından beri elinde tutan isyancılar savaşmadan tepelere doğru"
                    + " çekildi."),
            List.of(
                "Bunu da okuyun: Buğday fiyatları arttı",
                "En çok okunanlar",
                "Yorum yap",
                "Tüm hakları saklıdır")),
        new Page(
            "it",
            List.of("Accedi", "Accetta tutti", "Condividi su Facebook", "Pubblicità"),
            List.of(
                "Le truppe del governo sono entrate martedì nel porto dopo una notte di"
                    + " bombardamenti.",
                "I lavoratori a partita iva del porto hanno chiesto al governo un aiuto immediato.",
                "I ribelli, che tenevano il porto da marzo, si sono ritirati sulle colline senza"
                    + " combattere."),
            List.of(
                "Leggi anche: Sale il prezzo del grano",
                "I più letti",
                "Lascia un commento",
                "Riproduzione riservata")),
        new Page(
            "pt",
            List.of("Iniciar sessão", "Aceitar todos", "Compartilhar no Facebook", "Publicidade"),
            List.of(
                "As tropas do governo entraram na terça-feira no porto após uma noite de"
                    + " bombardeios.",
                "Sobre trinta feridos não havia notícias.",
                "Os rebeldes, que ocupavam o porto desde março, retiraram-se para as colinas sem"
                    + " lutar."),
            List.of(
                "Leia também: Sobe o preço do trigo",
                "Mais lidas",
                "Deixe um comentário",
                "Todos os direitos reservados")),
        new Page(
            "pl",
            List.of("Zaloguj się", "Akceptuj wszystkie", "Udostępnij na Facebooku", "Reklama"),
            List.of(
                "Wojska rządowe wkroczyły we wtorek do portu po nocy ostrzału, powiedzieli"
                    + " mieszkańcy.",
                "Korzystając z zamieszania, część rebeliantów uciekła łodziami na drugi brzeg"
                    + " zatoki.",
                "Rebelianci, którzy trzymali port od marca, wycofali się bez walki na okoliczne"
                    + " wzgórza."),
            List.of(
                "Czytaj także: Ceny zboża rosną",
                "Najczęściej czytane",
                "Dodaj komentarz",
                "Wszelkie prawa zastrzeżone")),
        new Page(
            "fa",
            List.of("ورود به سایت", "می‌پذیرم", "اشتراک‌گذاری", "آگهی"),
            List.of(
                "نیروهای دولتی روز سه‌شنبه پس از یک شب گلوله‌باران وارد بندر شدند، به گفته ساکنان"
                    + " شهر.",
                "تمام راه‌های منتهی به بندر بسته شد و کشتی‌ها اجازه نزدیک شدن به اسکله را نداشتند.",
                "شورشیان که از ماه مارس بندر را در دست داشتند بدون درگیری به تپه‌ها عقب نشستند."),
            List.of(
                "بیشتر بخوانید: بهای گندم بالا رفت",
                "پربازدیدترین",
                "ارسال نظر",
                "تمامی حقوق محفوظ است")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void goesAndTheArticleStays(Page page) {
    List<String> lines = new ArrayList<>(page.before());
    lines.addAll(page.article());
    lines.addAll(page.after());
    List<Segment> segments = Cleaning.article(String.join("\n\n", lines)).segments();
    assertThat(segments.stream().filter(s -> s.label().isRead()).map(Segment::text))
        .containsExactlyElementsOf(page.article());
    assertThat(segments.stream().map(Segment::label))
        .filteredOn(label -> !label.isRead())
        .containsOnly(SegmentLabel.BOILERPLATE);
    assertThat(segments.stream().filter(s -> s.label().isRead()).map(Segment::language))
        .containsOnly(page.language());
  }
}
