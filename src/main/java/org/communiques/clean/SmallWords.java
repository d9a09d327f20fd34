package org.communiques.clean;

import java.util.Map;

/// The little words by which languages are told apart.
final class SmallWords {
    /// The commonest words of each language that the other languages here do not share too much.
    static final Map<String, String> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry(
                            "fr",
                            "le la les des du et est une dans pour que qui sur au aux par avec ce"
                                    + " cette il ont sont été nous vous leur ses mais ou plus pas l d"
                                    + " qu un en à son sa où de je ces cet elle"
                                    + " ainsi lors dont leurs après aussi afin deux hier"),
                    Map.entry(
                            "en",
                            "the of and to in is that for with was on are as by this have from at"
                                    + " be has it not or an which their we will they were been also its"
                                    + " his she who two said into after between yesterday today met"),
                    Map.entry(
                            "de",
                            "der die das und ist nicht mit den von zu ein eine für auf im dem des"
                                    + " sich als auch es bei werden wird sind aus oder wir"
                                    + " hat haben nach vom zum zur über sie ihre seine seinen ihrem dass"
                                    + " wurde wurden sowie heute gestern zwischen durch"),
                    Map.entry(
                            "es",
                            "el la los las de y que en del se por con una para es su al lo como más"
                                    + " ha sus este pero son entre"),
                    Map.entry(
                            "it",
                            "il di che la e è per del della un una con non sono le dei nel alla più"
                                    + " anche si gli delle come dal questo l d dell nell all"
                                    + " ha hanno suo sul sulla ai tra presso nella oggi ieri stato stata"),
                    Map.entry(
                            "pt",
                            "o a os as de e do da que em um uma para com não no na por dos das se"
                                    + " mais ao pelo pela são foi"),
                    Map.entry(
                            "nl",
                            "de het een van en in is dat op te voor met zijn niet aan er ook door"
                                    + " bij naar worden wordt maar om"),
                    Map.entry(
                            "pl",
                            "i w na z się nie do jest że o to za po od przez jak dla oraz są ale"
                                    + " który która które przy"),
                    Map.entry(
                            "cs",
                            "a v se na je že s z do o i pro jsou by jako ale není který která podle"
                                    + " při"),
                    Map.entry(
                            "sv",
                            "och att det som en på är av för med den till inte har ett om vi från"
                                    + " kan ska"),
                    Map.entry(
                            "da",
                            "og at det som en på er af for med den til ikke har et om vi fra kan"
                                    + " skal blev"),
                    Map.entry(
                            "no",
                            "og at det som en på er av for med den til ikke har et om vi fra kan"
                                    + " skal ble"),
                    Map.entry(
                            "fi",
                            "ja on ei että se oli ovat mutta kun myös joka hän sen tai ole kuin"),
                    Map.entry(
                            "hu",
                            "a az és hogy nem is egy van ez azt volt mint de csak meg már ki"),
                    Map.entry(
                            "ro",
                            "de și în la a cu din pe nu care este pentru un o se mai sunt prin că"
                                    + " al"),
                    Map.entry(
                            "tr",
                            "ve bir bu için ile de da olarak çok olan daha gibi ne kadar var"),
                    Map.entry("ru", "и в не на что с по как это из к о за для от так его но был"),
                    Map.entry("uk", "і в не на що з та до як це у за для від його але був про є"),
                    Map.entry("bg", "и на да в не за се от с е че по са като това ще до"));

    private SmallWords() {}
}
