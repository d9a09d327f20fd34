package org.communiques.clean;

import static org.communiques.clean.PhraseRule.rule;

import java.util.List;

/// The rule table for wording: lines that are no body whatever page they stand on, in the words of press
/// offices and of newsrooms, in the languages that they write.
final class PhraseRules {
    static final List<PhraseRule> BOILERPLATE =
            List.of(
                    // © Ministry of Foreign Affairs of Japan; Photo: AFP; Photo 1 Photo 2; Bild:
                    // dpa
                    rule(
                            "credit",
                            200,
                            "(?:(?:photos?|images?|bild(?:er)?|fotos?|credits?(?: photos?)?|illustration)\\s*"
                                    + "(?:credits?)?\\s*[:：(]?\\s*)?(?:©|\\(c\\)|copyright\\b).*",
                            "(?:(?:photo|image|foto|bild|写真)\\s*\\d+\\s*)+",
                            "(?:(?:photo|image|picture|cover|featured image|header) )?(?:credits?|courtesy)(?:"
                                    + " photos?)?\\s*[:：].*",
                            "(?:photos?(?: by| credits?)?|images?|fotos?|bild(?:er|quelle|nachweis)?s?"
                                    + "|(?:titel|beitrags|symbol|aufmacher)(?:bild|foto)|illustrations?|grafik|zdjecie|fot\\."
                                    + "|foto de|imagen|image illustrative|crediti?)\\s*[:：/|].*",
                            "(?:beitragsbild|symbolbild|image illustrative|archivbild|symbolfoto).{0,60}"),
                    // Lien; Liens connexes; Référence 1; Related links
                    rule(
                            "link label",
                            80,
                            "(?:liens?(?: (?:connexes?|utiles?|externes?|associes?|internet))?|references?"
                                    + "|documents? (?:lies?|joints?|connexes?)|pieces? jointes?|(?:related |external |useful"
                                    + " )?links?|(?:weitere |weiterfuhrende |externe )?links?(?: zum thema)?"
                                    + "|enlaces?(?: relacionados)?|collegamenti|link utili|関連リンク|リンク|参考)(?: ?\\d+)?\\s*:?"),
                    // Traduction provisoire et purement informative; *(Provisional translation)
                    rule(
                            "translation notice",
                            180,
                            "[*＊(（\\[]*\\s*(?:traduction (?:provisoire|non[ -]officielle|de courtoisie|informative)"
                                    + "|(?:provisional|unofficial|tentative|courtesy) translation"
                                    + "|(?:inoffizielle|nichtamtliche|vorlaufige) ubersetzung"
                                    + "|traduccion (?:provisional|no oficial)|traducao (?:provisoria|nao oficial)"
                                    + "|traduzione (?:non ufficiale|provvisoria)|仮訳|暫定訳).*"),
                    // Article original (en japonais)
                    rule(
                            "original",
                            220,
                            "[*(]*\\s*(?:(?:article|texte|version|document|page)s? origina(?:l|le|ux)"
                                    + "|original (?:article|text|version|page)|originaltext|texto original)\\s*[:(]?.{0,60}"),
                    // Communiqué (texte original en anglais / traduction …)
                    rule(
                            "original of a title",
                            220,
                            List.of("("),
                            ".{0,160}\\((?:texte )?original (?:en|in) [^()]*\\)\\s*[;.]?",
                            ".{0,160}\\((?:original text|full text|pdf|japanese|english)[^()]{0,60}\\)"),
                    rule(
                            "advertisement",
                            40,
                            "[\\s\\-–—*|\\[(]*(?:anzeige|advertisements?|werbung|publicite|anuncio|publicidad|reklama"
                                    + "|annonce|advertentie|pubblicita|sponsored|ad|реклама|広告|story continues below"
                                    + "(?: advertisement)?|article continues below.*)[\\s\\-–—*|\\])]*"),
                    rule(
                            "sharing",
                            90,
                            "(?:be sociable, )?(?:share|tweet|pin)(?: this| it| on|!|:|\\s|$).{0,40}",
                            "(?:partager|partagez|imprimer|envoyer par).{0,50}",
                            "(?:(?:artikel|beitrag|seite|den artikel|diesen artikel|diesen beitrag).{0,20} teilen|teilen"
                                    + "|drucken|pinnen|merken).{0,30}",
                            "(?:mochten sie .{0,30}(?:teilen|abonnieren|weiterlesen|mehr (?:wissen|erfahren|lesen))|gefallt (?:dir|ihnen|euch)|hat (?:dir|ihnen)|like) ?.{0,60}\\?",
                            "(?:compartir|compartilhe|condividi|udostepnij|sharen mit).{0,40}"),
                    rule(
                            "about the page",
                            140,
                            "(?:kategorien?|categor(?:y|ies|ie|ies|ia|ias)|rubriken?|tags?|schlag(?:worter|worte|worte)"
                                    + "|stichworte?|keywords?|mots[- ]cles|etiquetas|themen|topics|filed under|posted in|posted by"
                                    + "|veroffentlicht (?:am|von|in)|publiziert am|erstellt am|geschrieben von|eingestellt von"
                                    + "|(?:zuletzt )?aktualisiert|letzte (?:anderung|aktualisierung)|stand|last (?:updated|modified)"
                                    + "|updated|(?:date de )?publi(?:cation|e le|e par)|mis a jour|derniere (?:mise|modification)"
                                    + "|release date|temps de lecture|lesezeit|lesedauer|reading time|written by|publicado el"
                                    + "|permalink)\\s*[:：].*",
                            "(?:dieser (?:eintrag|beitrag|artikel) wurde|this entry was posted|ce billet a ete|cette entree"
                                    + "|this article was|dieser text entspricht).*",
                            "\\d{1,2}\\s?(?:min(?:uten?|utes?)?\\.?)(?: read| lesezeit| de lecture)?",
                            "(?:letzte anderung|last updated|zuletzt aktualisiert|date de publication|aktualisiert am).*",
                            "\\(?(?:letzte|zuletzt) (?:aktualisiert|geandert).*"),
                    rule(
                            "comments",
                            140,
                            "\\(?\\d*\\)?\\s*(?:kommentare?|comments?|commentaires?|comentarios?|komentarze)\\s*\\(?\\d*\\)?:?",
                            "(?:leave a (?:comment|reply)|view comments|no comments|(?:bisher )?keine kommentare|hinterlass"
                                    + "|schreib(?:e|en sie)? (?:einen|uns)|laisser un commentaire|you must be logged in|du musst"
                                    + "|sie mussen|deja un comentario).*"),
                    rule(
                            "log in",
                            140,
                            List.of("angemeldet", "eingeloggt", "logged in", "registriert"),
                            ".{0,40}(?:angemeldet|eingeloggt|logged in|registriert).{0,60}"),
                    rule(
                            "rights",
                            260,
                            List.of(
                                    "rights reserved",
                                    "rechte vorbehalten",
                                    "droits reserves",
                                    "derechos reservados",
                                    "diritti riservati",
                                    "prawa zastrzezone",
                                    "material chroniony"),
                            "(?:.{0,80}\\b)?(?:all rights reserved|alle rechte vorbehalten|tous droits reserves"
                                    + "|todos los derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzezone"
                                    + "|material chroniony prawem).*"),
                    // Accueil > Actualités > Communiqués; ActualitésActualités
                    rule(
                            "trail",
                            160,
                            List.of(">", "›", "»"),
                            "(?:[^>›»]{2,40}\\s[>›»]\\s){2,}[^>›»]{2,80}"),
                    rule(
                            "trail from the first page",
                            160,
                            "(?:accueil|home|startseite|inicio|vous etes ici|you are here|sie sind hier)\\s?[>›»/:].*"),
                    rule("name printed twice", 60, "(\\p{L}{4,30})\\1"),
                    // Il vous reste 75 % de cet article à lire; This article is for subscribers
                    // only
                    rule(
                            "for subscribers",
                            160,
                            "(?:il vous reste .{1,12} (?:de cet article )?a lire).*",
                            "pour lire la suite.*",
                            "(?:to (?:continue|keep) reading|to read the (?:full|whole|rest)|continue reading).{0,100}",
                            "(?:this|the rest of this) (?:article|story|content) is .{0,20}(?:subscribers|members).{0,40}",
                            "(?:diesen artikel weiterlesen|weiterlesen mit|jetzt weiterlesen).{0,60}",
                            "(?:contenido|articulo) (?:exclusivo|solo) para (?:suscriptores|abonados).{0,40}"),
                    rule(
                            "only for subscribers",
                            160,
                            List.of("aux abonnes", "nur fur abonnenten"),
                            ".{0,60}reserve(?:e?s?) aux abonnes.{0,40}",
                            ".{0,40}nur fur abonnenten.{0,40}"),
                    // FILE PHOTO: …; Image source, Getty Images; AFP / Jean Exemple
                    rule(
                            "picture of an agency",
                            300,
                            "(?:file (?:photo|picture|image)|archive photo|photo d.archives)\\s*[:：].*",
                            "image (?:source|copyright|caption)\\b[,:]? .*",
                            "(?:quellen?|sources?|zrodlo|fuentes?)\\s*[:：]\\s*(?:©|\\(c\\)|(?:photo|foto|image|bild|imagen)\\b).*",
                            "(?:quellen?|sources?|zrodlo|fuentes?)\\s*[:：]\\s*(?:.{0,40}\\W)?(?:afp|ap|reuters|dpa|epa|apa|getty"
                                    + "|keystone|picture alliance|imago|shutterstock|fotolia|adobe stock|istock|pixabay"
                                    + "|unsplash|wikimedia|flickr)(?:\\W.{0,40})?",
                            "(?:quellen?|sources?|zrodlo|fuentes?)\\s*[:：](?:\\s*https?://\\S+)+",
                            "(?:afp|ap photo|reuters|dpa|epa|apa|getty images|keystone|picture alliance|imago images"
                                    + "|shutterstock|istock)\\s?/\\s?.{1,60}"),
                    // … at dawn. REUTERS/Jane Roe; … at dawn. (Photo by Jane Roe/Getty Images)
                    rule(
                            "picture of an agency, told last",
                            330,
                            List.of("reuters/", "getty images", "ap photo", "via ap)", "/afp)"),
                            ".{0,280}(?:reuters/\\p{L}.{0,40}|/getty images\\)?|getty images/.{0,40}|\\(ap photo.{0,40}\\)"
                                    + "|via getty images\\)?|via ap\\)|/afp\\)).?"),
                    // Media playback is unsupported on your device
                    rule(
                            "player",
                            120,
                            "(?:(?:media|video|audio) (?:playback )?is (?:un|not )|unable to play|video player is|please enable javascript"
                                    + "|(?:your|this) browser does not|(?:java)?script (?:is|must be)|a post shared by"
                                    + "|view this post on|(?:hide|toggle|show|expand) (?:the )?(?:caption|transcript|gallery)|enlarge (?:this )?(?:image|picture)|(?:image|photo) \\d+ of \\d+"
                                    + "|bitte aktivieren sie javascript|activez javascript|veuillez activer javascript).*",
                            "(?:slideshow|gallery|fotostrecke|bildergalerie|diaporama|galeria) \\(.{0,20}\\)",
                            "(?:loading|play video|load comments|view gallery|skip ad|cargando|chargement)\\W*"),
                    rule(
                            "about the story",
                            160,
                            "(?:this )?(?:material|content|story) may not be (?:published|reproduced).*"),
                    // Warning: Creating default object from empty value in … on line 12
                    rule(
                            "program error",
                            300,
                            "(?:warning|notice|deprecated|fatal error): .* on line \\d+"));

    static final List<PhraseRule> RELATED =
            List.of(
                    rule(
                            "about the author",
                            60,
                            "(?:about the authors?|uber (?:den autor|die autorin)|(?:a propos de l.auteure?|l.auteure?)"
                                    + "|sobre (?:el autor|la autora)|sull.autore)\\s*:?"),
                    rule(
                            "other pages",
                            60,
                            "(?:related (?:topics|coverage|news)|from our partners|(?:sponsored|promoted|paid) (?:content|stories)"
                                    + "|around the web|trending(?: now)?|editors?.? picks?|top stories|in case you missed it"
                                    + "|what to read next|recommended (?:stories|videos|articles)|most (?:popular|viewed|shared))\\s*:?"),
                    rule(
                            "read another",
                            200,
                            "(?:also read|read|more|watch|listen|keep reading)\\s?[:|] .*"),
                    rule(
                            "read also",
                            220,
                            "[\\[(»>→\\-–•\\s]*(?:(?:a )?lire (?:aussi|egalement)|voir aussi|en savoir plus|pour en savoir plus"
                                    + "|pour aller plus loin|sur le meme sujet|dans la meme rubrique|vous aimerez aussi"
                                    + "|(?:ces articles|cela) (?:pourraient|pourrait).*|read (?:more|also|next)|see also|learn more"
                                    + "|you (?:may|might) (?:also )?like|more (?:from|on|about|stories|news)"
                                    + "|related(?: (?:articles?|posts?|stories|documents?|content|topics?|reading|news))?"
                                    + "|recommended(?: for you| reading)?|don.t miss|watch(?: now)?|up next|most read"
                                    + "|popular(?: posts| articles)?|latest (?:news|posts|articles)|recent (?:news|posts)"
                                    + "|lesen sie (?:auch|hier|dazu|mehr)|lies auch|auch interessant|zum weiterlesen|weiterlesen"
                                    + "|mehr (?:zum thema|dazu|themen|infos?|informationen|artikel|news|kolumnen|lesen)"
                                    + "|(?:das|diese|dies) .{0,20}(?:konnte|konnten) .{0,20}(?:auch )?interessieren"
                                    + "|das konnte .{0,20}gefallen|weitere (?:informationen|infos|artikel|beitrage|inhalte|themen"
                                    + "|nachrichten|meldungen|aktuelle themen)|weiterfuhrende .{0,30}|verwandte .{0,20}"
                                    + "|ahnliche .{0,20}|passend(?:e|er)? (?:zum thema|artikel|dazu)|siehe auch|mehr aus"
                                    + "|neueste .{0,20}|aktuelle (?:artikel|berichte|beitrage|meldungen|nachrichten).{0,30}"
                                    + "|meist(?:gelesen|diskutiert|geklickt).{0,20}|top[- ]?themen.{0,40}|lust auf mehr"
                                    + "|(?:auch )?spannend|le puede interesar|te puede interesar"
                                    + "|lea (?:tambien|ademas)|lee (?:tambien|ademas)|vea tambien|ver tambien|mira(?: tambien)?:"
                                    + "|tambien (?:lee|puedes|te)|(?:contenido|noticias?|notas?|articulos) relacionad.{0,20}"
                                    + "|mas (?:noticias|informacion|sobre)|veja (?:tambem|mais)|leia (?:tambem|mais)|saiba mais"
                                    + "|leggi anche|vedi anche|potrebbe interessarti|ti potrebbe.{0,30}|czytaj (?:tez|takze|wiecej)"
                                    + "|zobacz (?:tez|takze)|przeczytaj.{0,20}|lees ook|lees meer|las (?:ocksa|mer)|читайте также"
                                    + "|смотрите также|関連(?:記事|ニュース)|あわせて読みたい)(?:[\\s:：!?.…|»>\\])-].*|$)"));

    static final List<PhraseRule> SOLICITATION =
            List.of(
                    rule(
                            "newsletter",
                            250,
                            List.of("newsletter", "cookies", "whatsapp", "telegram"),
                            ".{0,120}\\bnewsletter\\b.{0,120}",
                            ".{0,80}\\b(?:we|this (?:site|website)|our|wir|unsere|diese (?:seite|webseite|website)|nous|ce site|notre"
                                    + "|utilizamos|este sitio|questo sito|accept|akzeptier\\w*|accepte[rz]|acepta\\w*)\\b"
                                    + ".{0,60}\\bcookies\\b.{0,80}",
                            "cookies?[- ]?(?:policy|settings|richtlinie|einstellungen|hinweis)\\b.{0,80}",
                            "(?:follow|join|subscribe|get|send|share|contact|find|receive|folgen?|abonnier\\w*|jetzt|teilen?|suivez"
                                    + "|rejoignez|recevez|partage[rz]|retrouvez|siguenos|unete|recibe|seguici|iscriviti)\\b"
                                    + ".{0,80}\\b(?:whatsapp|telegram)\\b.{0,80}",
                            ".{0,20}\\b(?:whatsapp|telegram)[- ]?(?:channel|kanal|gruppe|group|canal|chat|newsletter)\\b.{0,60}",
                            "(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|pinterest|xing|instagram|threads|bluesky"
                                    + "|reddit|messenger|print)\\b[\\s,|/·]*){1,12}"),
                    rule(
                            "subscription",
                            330,
                            "(?:follow|find) .{1,60} on (?:twitter|facebook|instagram|linkedin|google news)\\b.{0,60}",
                            "(?:contact (?:us|me|the (?:newsroom|author|editor|reporter))|write to|e-?mail) .{0,60}@.*",
                            "(?:get|download) (?:the|our) .{0,40}\\bapps?\\b.*",
                            "(?:have|got) a (?:tip|story|question)\\b.*",
                            "(?:subscribe|sign up|follow us|join (?:us|our)|support (?:us|our (?:work|journalis\\w*|newsroom|mission))\\b|click here|download (?:our|the)"
                                    + "|never miss|get (?:the|our) (?:latest|best)|do you want to be informed|register now"
                                    + "|abonnie|folge(?:n sie)? uns|melde(?:n sie)? |jetzt (?:abonnieren|anmelden|bestellen|lesen)"
                                    + "|unterstutz\\w* (?:sie )?(?:uns|unser)|hier (?:abonnieren|anmelden)|inscrivez|abonnez|suivez|soutenez|suscrib(?:ete|ase|irse)|siguenos"
                                    + "|sigue (?:leyendo|nuestr)|unete|hazte|apoya(?:nos| (?:a )?nuestr)|inscreva|siga |assine|iscriviti|seguici|abbonati).*"));

    /// Lines below which readers talk.
    static final List<PhraseRule> TALK =
            List.of(
                    rule(
                            "comments of readers",
                            80,
                            "\\(?\\d*\\)?\\s*(?:kommentare?|comments?|commentaires?|comentarios?|komentarze|responses"
                                    + "|thoughts on .*)\\s*\\(?\\d*\\)?:?",
                            "(?:leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)"
                                    + "|schreibe einen kommentar|laisser un commentaire|deja un comentario).*"));

    private PhraseRules() {}
}
