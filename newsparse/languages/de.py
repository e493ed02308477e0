"""German: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, broadcasters and agencies of Germany, Austria and Switzerland; function words: the commonest of written German.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="de",
    name="German",
    endonym="Deutsch",
    script="Latn",
    also=("en",),
    day_first=True,
    nouns_large=True,
    letters="äöüß",
    function_words="""\
der die das und den dem des ein eine einen einem einer eines ist nicht von mit sich auf für
auch aus bei nach zu zum zur im wie noch nur oder aber wird wurde sind hat haben werden dass durch über
""",
    published="""\
Veröffentlicht
Veröffentlicht am
Veröffentlicht um
Veröffentlichung
Veröffentlichungsdatum
Erstellt
Erstellt am
Erstveröffentlichung
Erstmals veröffentlicht
Erstpublikation
Erscheinungsdatum
Erschienen
Erschienen am
Publiziert
Publiziert am
Publikationsdatum
Publiziert um
Online-Datum
Online gestellt am
Ursprünglich veröffentlicht am
Zuerst veröffentlicht am
Ausgabe vom
Printausgabe vom
Publiziert heute um
Online seit
Datum
Datum der Veröffentlichung
Artikel vom
Beitrag vom
Meldung vom
Nachricht vom
Bericht vom
Sendedatum
Sendung vom
Gesendet am
Ausgestrahlt am
Pressemitteilung vom
Eingestellt am
Gepostet am
Freigegeben am
Stand
""",
    updated="""\
Aktualisiert
Aktualisiert am
Aktualisiert um
Aktualisiert heute um
Zuletzt aktualisiert
Zuletzt aktualisiert am
Zuletzt geändert
Zuletzt geändert am
Zuletzt bearbeitet
Akt.
Zuletzt aktualisiert um
Zuletzt überarbeitet
Zuletzt überarbeitet am
Zuletzt modifiziert
Zuletzt modifiziert am
Letzte Bearbeitung
Letzte Änderung
Letzte Aktualisierung
Letztes Update
Letzter Stand
Geändert
Geändert am
Bearbeitet am
Überarbeitet am
Aktualisierung
Aktualisierungsdatum
Update vom
Update
""",
    source="""\
Quelle
Quellen
Quellenangabe
Quellenangaben
Quellennachweis
Quellenhinweis
Textquelle
Zitatquelle
Zitat-Quelle
Quelle dieses Artikels
Quelle der Meldung
Originalquelle
Originalartikel
Original-Content von
Mit Material von
Mit Agenturmaterial
Material von
Nachrichtenquelle
Zuerst erschienen bei
Zuerst erschienen in
Erschienen bei
Erschienen in
Übernommen von
Eine Meldung von
Eine Nachricht von
Pressemitteilung von
Agentur
Zeitung
Medium
Übermittelt durch
""",
    byline="""\
Von
Autor
Autorin
Autor/in
Autor/-in
Autor:in
Autoren
Autorinnen
Text
Text von
Text und Foto
Text und Fotos
Text und Bild
Text und Bilder
Text & Foto
Text & Fotos
Fotos und Text
Zusammengestellt von
Protokolliert von
Ein Text von
Ein Beitrag von
Beitrag von
Ein Bericht von
Bericht von
Eine Analyse von
Analyse von
Ein Kommentar von
Kommentar von
Ein Gastbeitrag von
Gastbeitrag von
Ein Gastkommentar von
Gastkommentar von
Ein Essay von
Eine Kolumne von
Eine Glosse von
Eine Reportage von
Reportage von
Ein Artikel von
Artikel von
Eine Kritik von
Kritik von
Eine Einordnung von
Ein Nachruf von
Nachruf von
Eine Geschichte von
Ein Feature von
Eine Rezension von
Eine Recherche von
Ein Porträt von
Ein Interview von
Ein Leitartikel von
Interview von
Das Interview führte
Das Interview führten
Das Gespräch führte
Das Gespräch führten
Die Fragen stellte
Die Fragen stellten
Geschrieben von
Verfasst von
Verfasser
Verfasserin
Aufgezeichnet von
Notiert von
Aus dem Englischen von
Von unserem Mitarbeiter
Von unserer Mitarbeiterin
Von unserem Korrespondenten
Von unserer Korrespondentin
Von unserem Redakteur
Von unserer Redakteurin
Von unserem Reporter
Von unserer Reporterin
Von unserem freien Mitarbeiter
Von unserer freien Mitarbeiterin
Veröffentlicht von
Erstellt von
Eingestellt von
Gepostet von
Publiziert von
Von unserem Redaktionsmitglied
Von unseren Redaktionsmitgliedern
Von unseren Korrespondenten
Von unseren Reportern
Von unseren Redakteuren
Von unseren Mitarbeitern
Von unserem Autor
Von unserer Autorin
Von unserem Gastautor
Von unserer Gastautorin
Von unserem Volontär
Von unserer Volontärin
Von unserem Chefredakteur
Von unserem Sportredakteur
Von unserer Sportredakteurin
Ein Protokoll von
Essay von
Glosse von
Dokumentiert von
Recherche von
Texte
Texte von
Text & Bild
Text/Foto
Text/Fotos
Fotos & Text
Foto und Text
Interview geführt von
Interview geführt durch
Über den Autor
Über die Autorin
Über die Autoren
Zum Autor
Zur Autorin
""",
    reporter="""\
Redaktion
Onlineredaktion
Online-Redaktion
Lokalredaktion
Sportredaktion
Wirtschaftsredaktion
Politikredaktion
Nachrichtenredaktion
Redaktionsteam
Unsere Redaktion
Red.
Die Redaktion
Von der Redaktion
Aus der Redaktion
Von unserer Redaktion
Kulturredaktion
Digitalredaktion
Zentralredaktion
Newsdesk
Redaktionsmitglied
Redaktionelle Mitarbeit
Redakteur
Redakteurin
Redaktor
Redaktorin
Lokalredakteur
Lokalredakteurin
Lokalreporter
Lokalreporterin
Sportreporter
Sportreporterin
Polizeireporter
Polizeireporterin
Gerichtsreporter
Gerichtsreporterin
Parlamentskorrespondent
Parlamentskorrespondentin
Bundeshausredaktor
Bundeshausredaktorin
Bundeshauskorrespondent
Bundeshauskorrespondentin
Praktikant
Praktikantin
Redaktionspraktikant
Redaktionspraktikantin
Reporter
Reporterin
Korrespondent
Korrespondentin
Auslandskorrespondent
Auslandskorrespondentin
Hauptstadtkorrespondent
Hauptstadtkorrespondentin
Politikredakteur
Politikredakteurin
Sportredakteur
Sportredakteurin
Wirtschaftsredakteur
Wirtschaftsredakteurin
Volontär
Volontärin
Journalist
Journalistin
Freie Journalistin
Freier Journalist
Freier Mitarbeiter
Freie Mitarbeiterin
Gastautor
Gastautorin
Kolumnist
Kolumnistin
Mitarbeit
Unter Mitarbeit von
Landespolitische Korrespondentin
Chefreporter
Chefreporterin
Ressortleiter
Ressortleiterin
Reportage
Bericht
Kulturredakteur
Kulturredakteurin
Redakteure
Redakteurinnen
Reporterinnen
Freier Autor
Freie Autorin
Korrespondenten
Korrespondentinnen
Redaktoren
Kommentator
Kommentatorin
Fachredakteur
Fachredakteurin
Onlineredakteur
Onlineredakteurin
Online-Redakteur
Online-Redakteurin
Digitalredakteur
Digitalredakteurin
Datenjournalist
Datenjournalistin
Stellvertretende Ressortleiterin
Büroleiter
Büroleiterin
Agenturen
Nachrichtenagenturen
Admin
Administrator
Webmaster
Pressestelle
Pressedienst
""",
    desks="Redaktion",
    editor="""\
Chefredakteur
Chefredakteurin
Chefredakteure
Chefredaktion
Chefredaktor
Chefredaktorin
Stellvertretender Chefredakteur
Stellvertretende Chefredakteurin
Stv. Chefredakteur
Stv. Chefredakteurin
Redaktionsleiter
Redaktionsleiterin
Redaktionsleitung
Redaktionell verantwortlich
Redaktionelle Leitung
Presserechtlich verantwortlich
Verantwortlich im Sinne des Presserechts
V.i.S.d.P.
Tagesleiter
Tagesleiterin
Verantwortlich
Verantwortlich für den Inhalt
Verantwortlicher Redakteur
Verantwortliche Redakteurin
Chef vom Dienst
Geschäftsführer
Geschäftsführerin
Geschäftsführung
Verleger
Verlegerin
Verlag
Herausgeberin
Herausgegeben von
Ressortleiter
Ressortleiterin
Redigiert von
Bearbeitet von
Gegengelesen von
Herausgeber
""",
    conjunction="""\
und
sowie
u.
""",
    with_agency="""\
mit
""",
    keywords="""\
Schlagwörter
Schlagworte
Schlagwort
Stichwörter
Stichworte
Stichwort
Themen
Thema
Themen in diesem Artikel
Themen dieses Artikels
Mehr zum Thema auf unserer Seite
Mehr zu den Themen
Relevante Themen
Themen zum Artikel
Weitere Themen
Verwandte Themen
Verwandte Schlagwörter
Schlüsselwörter
Stichwörter zum Artikel
Schlagwörter zum Artikel
Schlagworte zum Artikel
Schlagwörter zu diesem Artikel
Tags zum Artikel
Getaggt mit
Verschlagwortet mit
Verschlagwortet unter
Themen im Artikel
Mehr zu diesen Themen
Tags
Orte
Personen
Organisationen
Im Artikel erwähnt
In diesem Artikel erwähnt
Dieser Artikel gehört zu
Themenseiten
Mehr Artikel zu den Themen
""",
    related="""\
Lesen Sie auch
Lesen Sie hierzu auch
Lesen Sie dazu auch
Lesen Sie dazu
Lesen Sie hier
Lesen Sie hier mehr
Lesen Sie hier weiter
Lesen Sie mehr
Lesen Sie mehr zum Thema
Lesen Sie mehr dazu
Lesen Sie jetzt
Lesen Sie jetzt auch
Lesen Sie außerdem
Lesen Sie weiter
Lesen Sie als Nächstes
Lies auch
Lies hier
Lies mehr
Lies dazu auch
Lies weiter
Lies jetzt
Zum Weiterlesen
Lesenswert
Auch lesenswert
Auch interessant
Das könnte Sie auch interessieren
Das könnte Sie interessieren
Das könnte dich auch interessieren
Das könnte dich interessieren
Das könnte Ihnen auch gefallen
Dies könnte Sie auch interessieren
Das interessiert andere Leser
Auch noch interessant
Vielleicht auch interessant
Vielleicht interessiert dich auch
Das dürfte Sie auch interessieren
Dürfte Sie auch interessieren
Sie interessieren sich vielleicht auch für
Dazu passend
Passend dazu
Passend zum Thema
Passend zum Artikel
Mehr
Mehr zum Thema
Mehr zu diesem Thema
Mehr dazu
Mehr dazu hier
Mehr dazu lesen Sie hier
Mehr hierzu
Mehr aus dem Ressort
Mehr aus dieser Rubrik
Mehr aus der Rubrik
Mehr aus der Region
Mehr Themen
Mehr Storys
Weitere Storys
Weitere Geschichten
Weitere Artikel aus diesem Ressort
Weitere Artikel dieses Autors
Mehr von
Mehr von diesem Autor
Mehr lesen
Mehr lesen über
Mehr Artikel
Mehr Nachrichten
Mehr News
Mehr Meldungen
Mehr Lokales
Verwandte Artikel
Verwandte Beiträge
Verwandte Nachrichten
Verwandte Inhalte
Ähnliche Artikel
Ähnliche Beiträge
Ähnliche Themen
Weitere Artikel
Weitere Artikel zum Thema
Weitere Artikel aus
Weitere Beiträge
Weitere Meldungen
Weitere Nachrichten
Weitere News
Weiterführende Links
Weiterlesen
Siehe auch
Links zum Thema
Links zum Artikel
Themenschwerpunkt
Dossier
Empfehlungen
Empfohlen
Empfohlene Artikel
Empfehlungen der Redaktion
Empfehlungen für Sie
Redaktionsempfehlung
Unsere Empfehlungen
Unsere Leseempfehlung
Unsere Leseempfehlungen
Leseempfehlung
Für Sie empfohlen
Für Sie ausgewählt
Tipps der Redaktion
Top-Themen
Top-Artikel
Top-Meldungen
Topmeldungen
Topnews
Top-News
Top-Videos
Topstorys
Aktuelle Themen
Aktuelle Nachrichten
Aktuelle Meldungen
Aktuelle Artikel
Aktuelle Beiträge
Aktuelle Videos
Aktuell
Neueste Nachrichten
Neueste Artikel
Neueste Beiträge
Neueste Meldungen
Neueste Videos
Neuste Artikel
Letzte Meldungen
Letzte Beiträge
Die neuesten Meldungen
Die neuesten Artikel
Das Neueste
Meistgelesen
Meistgelesenes
Meistgelesene Nachrichten
Meistgelesene Beiträge
Meistgelesene Meldungen
Meistgesehene Videos
Top-Storys
Top Stories
Topthemen
Meistgelesene Artikel
Meistgelesene Artikel der Woche
Meist gelesen
Am meisten gelesen
Meistgeklickt
Meistgesehen
Meistgeteilt
Meistkommentiert
Meist kommentiert
Meistdiskutiert
Die meistgelesenen Artikel
Beliebt
Beliebte Artikel
Beliebte Beiträge
Beliebteste Artikel
Populär
Nächster Artikel
Vorheriger Artikel
Nächster Beitrag
Vorheriger Beitrag
Voriger Artikel
Voriger Beitrag
Ältere Beiträge
Neuere Beiträge
Älterer Artikel
Neuerer Artikel
Bereits erschienen
Haben Sie das schon gelesen?
Schon gelesen?
Vorherige Meldung
Nächste Meldung
Nächste Nachricht
Vorherige Nachricht
Nicht verpassen
Jetzt lesen
Video zum Thema
Videos zum Thema
Bilder zum Thema
Aus dem Archiv
Heute wichtig
Neue Nachrichten
Beliebte Nachrichten
Empfehlung
Empfehlung der Redaktion
Aus dem Ressort
Mehr aus
Alle Artikel zum Thema
Auch spannend
Das lesen andere
Andere lesen gerade
Oft gelesen
Viel gelesen
Am häufigsten gelesen
Gerade beliebt
Ähnliche Nachrichten
Ähnliche Meldungen
Verwandte Meldungen
Weitere Nachrichten zum Thema
Weitere Meldungen zum Thema
Nachrichten zum Thema
Artikel zum Thema
Beiträge zum Thema
Das könnte Sie ebenfalls interessieren
Das könnte auch interessant sein
Das könnte Ihnen gefallen
Vielleicht interessiert Sie auch
Andere interessierte auch
Lesetipp
Lesetipps
Ebenfalls interessant
Mehr Artikel zum Thema
""",
    section="""\
Ressort
Rubrik
Rubriken
Kategorie
Kategorien
Sparte
Bereich
Sektion
Region
Abgelegt unter
Veröffentlicht in
Veröffentlicht unter
Zurück zur Rubrik
""",
    sections="""\
Startseite
Home
Nachrichten
News
Schlagzeilen
Eilmeldung
Politik
Innenpolitik
Außenpolitik
Deutschland
Österreich
Schweiz
Inland
Ausland
Europa
International
Welt
Weltgeschehen
Wirtschaft
Unternehmen
Konjunktur
Finanzen
Geld
Börse
Märkte
Karriere
Beruf
Arbeit
Verbraucher
Immobilien
Energie
Sport
Fußball
Bundesliga
2. Bundesliga
DFB-Pokal
Champions League
Europa League
Nationalmannschaft
Eishockey
Basketball
Motorsport
Radsport
Leichtathletik
Ski alpin
Sport Mix
Formel 1
Tennis
Wintersport
Handball
Lokalsport
Regionalsport
Kultur
Feuilleton
Kunst
Musik
Film
Kino
Literatur
Bücher
Theater
Medien
TV
Fernsehen
Meinung
Kommentare und Analysen
Kolumnen
Leitartikel
Gesellschaft
Panorama
Vermischtes
Aus aller Welt
Leute
Promis
Stars
Unterhaltung
Boulevard
Lokales
Lokal
Regional
Regionales
Stadt
Landkreis
Bayern
Chronik
Bundesländer
Niederösterreich
Oberösterreich
Burgenland
Steiermark
Kärnten
Salzburg
Tirol
Vorarlberg
Südtirol
Liechtenstein
Luxemburg
Ostschweiz
Zentralschweiz
Nordwestschweiz
Baden-Württemberg
Brandenburg
Hessen
Mecklenburg-Vorpommern
Niedersachsen
Nordrhein-Westfalen
Rheinland-Pfalz
Saarland
Sachsen
Sachsen-Anhalt
Schleswig-Holstein
Thüringen
Berlin
Hamburg
Köln
München
Wien
Zürich
Blaulicht
Polizei
Kriminalität
Justiz
Recht
Wissen
Wissenschaft
Forschung
Technik
Technologie
Digital
Digitales
Netzwelt
Netzpolitik
Internet
Computer
Gesundheit
Medizin
Ernährung
Familie
Bildung
Schule
Hochschule
Umwelt
Klima
Natur
Tiere
Wetter
Reise
Reisen
Urlaub
Auto
Mobilität
Verkehr
Motor
Leben
Lifestyle
Mode
Genuss
Essen und Trinken
Garten
Haus und Garten
Ratgeber
Service
Magazin
Wochenende
Reportage
Interviews
Geschichte
Zeitgeschehen
Religion
Kirche
Video
Videos
Bilder
Fotos
Fotostrecken
Bildergalerien
Mediathek
Audio
Podcast
Podcasts
Liveticker
Live
Newsticker
Ticker
Presseportal
Sonderthemen
Rätsel
Spiele
Veranstaltungen
Termine
Archiv
""",
    credit="""\
Foto:
Fotos:
Bild:
Bilder:
Bildquelle
Bildnachweis
Bildrechte
Bildcredit
Bildunterschrift
Bildlegende
Bildtext:
Bildautor
Bildautorin
Bildmontage:
Fotomontage:
Fotocredit
Foto-Credit
Fotoquelle
Fotonachweis
Symbolbilder
Symbolfotos
Archivbilder
Archivfotos
Archivaufnahme
Agenturfoto
Pressebild
Pressefoto
Visualisierung:
Montage:
Titelbild
Beitragsbild
Aufmacherbild
Symbolbild
Symbolfoto
Archivbild
Archivfoto
Themenbild
Beispielbild
Archiv:
Fotograf:
Fotografin:
Grafik:
Illustration:
Karte:
Screenshot:
Zeichnung:
Video:
Copyright:
Foto: dpa
picture alliance
picture-alliance
dpa-Bildfunk
dpa-infografik
dpa-Zentralbild
Getty Images
IMAGO
ddp images
epd-bild
KNA-Bild
APA-Foto
Foto zVg
Bild zVg
picturedesk.com
gepa-pictures
EXPA Pictures
dpa Picture-Alliance
iStockphoto
Keystone
ullstein bild
Shutterstock
Adobe Stock
AP Photo
EPA-EFE
Pixabay
Unsplash
Handout
Bild vergrößern
""",
    boilerplate="""\
Teilen
Artikel teilen
Beitrag teilen
Seite teilen
Jetzt teilen
Diesen Artikel teilen
Teilen auf Facebook
Teilen auf Twitter
Teilen auf X
Teilen auf WhatsApp
Auf Facebook teilen
Auf Twitter teilen
Auf X teilen
Auf WhatsApp teilen
Auf LinkedIn teilen
Auf Xing teilen
Per WhatsApp teilen
Per E-Mail teilen
Per Mail teilen
Per E-Mail versenden
Per Mail versenden
Per Mail
Per E-Mail senden
Twittern
Tweet
Facebook
Twitter
WhatsApp
Instagram
Sieh dir diesen Beitrag auf Instagram an
LinkedIn
Xing
Pocket
Pinterest
Telegram
YouTube
E-Mail
Mail
Feedback
Link kopieren
Link kopiert
URL kopieren
Artikellink kopieren
Kurzlink kopieren
In die Zwischenablage kopieren
Drucken
Artikel drucken
Seite drucken
Druckversion
Druckansicht
Merken
Artikel merken
Speichern
Gemerkt
Zur Merkliste
Merkliste
Auf die Merkliste
Leseliste
Versenden
Artikel versenden
Schrift
Schriftgröße
Schriftgröße ändern
AA
A A
A A A
Schriftgröße anpassen
Text vergrößern
Text verkleinern
Vorlesen
Artikel anhören
Artikel vorlesen
Beitrag anhören
Jetzt anhören
Anhören
Hören
Audio abspielen
Video abspielen
Abspielen
Lesezeit
Lesedauer
Min. Lesezeit
Minuten Lesezeit
Minute Lesezeit
Min Lesezeit
Menü
Menü öffnen
Menü schließen
Navigation
Navigation öffnen
Navigation überspringen
Beitragsnavigation
Beitrags-Navigation
Artikelnavigation
Artikel-Navigation
Hauptnavigation
Hauptmenü
Suche
Suche öffnen
Suchen
Suchbegriff eingeben
Suchbegriff
Schließen
Zum Inhalt
Zum Inhalt springen
Direkt zum Inhalt
Springe zum Inhalt
Zum Hauptinhalt springen
Zur Navigation springen
Zur Hauptnavigation springen
Zur Suche springen
Zum Seitenanfang
Zur Startseite
Zur Übersicht
Zurück
Zurück zur Startseite
Zurück zur Übersicht
Nach oben
Nach oben scrollen
Weiter
Anmelden
Login
Einloggen
Abmelden
Logout
Registrieren
Jetzt registrieren
Kostenlos registrieren
Jetzt anmelden
Mein Konto
Mein Profil
Profil
Abo
Abonnieren
Jetzt abonnieren
Abonnement
Abo bestellen
Zum Abo
Abo-Shop
Abo testen
Plus-Artikel
Plus - Artikel
Abo-Artikel
Archivartikel
Abo abschließen
Abonnement abschließen
Probeabo
Probeabo bestellen
Jetzt weiterlesen
Jetzt weiterlesen?
Schon Abonnent?
Bereits Abonnent?
Bereits Abonnent
Sind Sie bereits Abonnent?
Anmelden oder registrieren
Login für Abonnenten
Nur für Neukunden
Jederzeit kündbar
Monatlich kündbar
Gutschein einlösen
Jetzt testen
Jetzt bestellen
E-Paper
ePaper
Zum E-Paper
Plus
Premium
Exklusiv
Nur für Abonnenten
Exklusiv für Abonnenten
Newsletter
Newsletter abonnieren
Newsletter bestellen
Zum Newsletter
Anzeige
Anzeigen
Werbung
Werbung entfernen
Anzeige schließen
Weiter nach der Anzeige
Artikel wird nach der Anzeige fortgesetzt
Nach der Anzeige weiterlesen
Sponsored Content
Gesponsert
Externer Inhalt
Empfohlener externer Inhalt
Redaktioneller Inhalt
Inhalt nicht verfügbar
Externen Inhalt anzeigen
Inhalt laden
Inhalte von Drittanbietern
Cookie-Einstellungen
Cookies
Cookies akzeptieren
Alle akzeptieren
Alle Cookies akzeptieren
Akzeptieren
Ablehnen
Alle ablehnen
Einstellungen
Zustimmen
Zustimmen und weiter
Akzeptieren und weiter
Einverstanden
Datenschutz
Datenschutzerklärung
Datenschutzeinstellungen
Privatsphäre
Privatsphäre-Einstellungen
Impressum
AGB
Allgemeine Geschäftsbedingungen
Nutzungsbedingungen
Nutzungsbasierte Online-Werbung
Barrierefreiheit
Netiquette
Kontakt
Hilfe
Hilfe und Kontakt
Über uns
Das Team
Jobs
Stellenangebote
Mediadaten
Werben
Inserieren
Kleinanzeigen
Traueranzeigen
Verträge hier kündigen
Abo kündigen
Widerruf
Vertrag widerrufen
RSS
RSS-Feed
App
Apps
Unsere Apps
Folgen
Folgen Sie uns
Folge uns
Thema folgen
Autor folgen
Push-Nachrichten aktivieren
Mehr laden
Mehr anzeigen
Alle anzeigen
Alle Artikel
Weitere laden
Weitere anzeigen
Weitere Beiträge laden
Wird geladen
Laden
Lädt
Kommentare anzeigen
Kommentare lesen
Kommentare ansehen
Alle Kommentare
Alle Kommentare anzeigen
Zu den Kommentaren
Zum Kommentarbereich
Fehler melden
Fehler gefunden?
Fehler im Text gefunden?
Korrektur melden
Alle Rechte vorbehalten
Vervielfältigung nur mit Genehmigung
Ende des Dokuments
Galerie öffnen
Bildergalerie öffnen
Weitere Videos
Mehr Videos
Vollbild
Bild 1 von
Nächstes Bild
Vorheriges Bild
Quiz starten
Wetter heute
TV-Programm
Sendung verpasst
Details
Inhalt
Inhaltsverzeichnis
Bewerten
Artikel bewerten
Bewertung abgeben
Noch keine Bewertungen
Noch keine Bewertungen abgegeben
Feedback geben
Ihr Feedback
War dieser Artikel hilfreich?
Wie fanden Sie diesen Artikel?
Ihre Meinung ist gefragt
Bitte aktivieren Sie JavaScript
Im Trend
Zum Thema
Weitere Informationen
Weitere Infos
Ihre Meinung
Hintergrund
Seite 1 von
""",
    promo="""\
Sendung:
Folgen Sie uns auf
Folgen Sie uns bei
Folge uns auf
Folgt uns auf
Besuchen Sie uns auf
Abonnieren Sie
Abonnieren Sie unseren
Abonniere unseren
Abonniere jetzt
Melden Sie sich
Melden Sie sich hier
Melde dich
Registrieren Sie sich
Laden Sie unsere
Laden Sie sich
Lade dir unsere
Jetzt die App
Jetzt kostenlos
Jetzt unseren
Entdecken Sie die
Testen Sie
Sichern Sie sich
Unbegrenzter Zugriff
Unbegrenzter Zugang
Unbeschränkter Zugriff
Sofortiger Zugang
Sofortiger Zugriff
Zugriff auf alle
Alle Artikel lesen mit
Weniger Werbung mit
Hier klicken
Klicken Sie hier
Klicke hier
Hier geht es zu
Hier geht es zum
Hier geht es zur
Hier geht's zu
Hier geht's zum
Hier finden Sie
Hier lesen Sie
Hier abonnieren
Lesen Sie den ganzen Artikel
Lesen Sie den vollständigen Artikel
Den ganzen Artikel lesen
Den vollständigen Artikel lesen
Den kompletten Artikel lesen
Diesen Artikel weiterlesen
Weiterlesen mit
Sie möchten weiterlesen
Bitte schalten Sie
Bitte deaktivieren Sie
Bitte melden Sie sich an
Bitte loggen Sie sich ein
Bitte geben Sie Ihre
Bitte geben Sie Ihren
Um weiterzulesen
Um diesen Artikel
Um den ganzen Artikel
Um den vollständigen Artikel
Sie benötigen ein
Wenn Sie als Abonnent
Als Abonnent
Vielen Dank für Ihr Interesse
Jetzt anmelden oder
Jetzt anmelden und
Jetzt einfach anmelden
Jetzt registrieren und
Oder einfach einloggen
Sie haben bereits ein Abo
Sie sind bereits Abonnent
Noch kein Abo
Erhalten Sie täglich
Erhalten Sie die wichtigsten
Bleiben Sie informiert
Bleiben Sie auf dem Laufenden
Verpassen Sie keine
Nichts mehr verpassen
Alle wichtigen Nachrichten
Die wichtigsten Nachrichten des Tages
Mit unserem Newsletter
Unser Newsletter
In unserem Newsletter
Unterstützen Sie
Unterstützen Sie unsere
Unterstütze unsere
Dieser Artikel erschien zuerst
Dieser Artikel ist zuerst
Dieser Artikel wurde zuerst
Dieser Text erschien zuerst
Dieser Text ist zuerst
Dieser Beitrag erschien zuerst
Der Beitrag erschien zuerst
Der Artikel erschien zuerst
Zuerst erschienen
Dieser Artikel stammt aus
Dieser Artikel wurde automatisch
Dieser Beitrag wurde automatisch
Dieser Text wurde automatisch
Diese Meldung wurde automatisch
Diese Meldung ist Teil
In einer früheren Version
In einer früheren Fassung
Hinweis der Redaktion
Anmerkung der Redaktion
Anm. d. Red.
Transparenzhinweis
Dieser Inhalt stammt von
Dieses Thema im Programm
Über dieses Thema berichtete
Dieses Thema wurde am
An dieser Stelle finden Sie
An dieser Stelle befindet sich
Mit Ihrer Zustimmung
Schreiben Sie uns
Haben Sie einen Fehler
Wir freuen uns auf Ihre
Diskutieren Sie mit
Teile diesen Artikel
Teile diesen Beitrag
Teilen Sie diesen
Bewertung des Artikels
Mehr erfahren Sie hier
Diskutieren Sie über
Copyright
© dpa-infocom
Ein Beitrag geteilt von
Wählen Sie Ihr Abo
Wählen Sie Ihr Angebot
Fehler im Artikel gefunden
Fehler im Text gefunden
Fehler gefunden
Keine Story von
Keine Meldung von
Lesen Sie weiter mit
Du möchtest selbst beitragen
Melde dich an, um
Melden Sie sich an, um
Folge unserem
Folgen Sie unserem
Folgen Sie dem WhatsApp-Kanal
Abonnieren Sie unseren WhatsApp-Kanal
Dieser Inhalt ist nur für
Dieser Artikel ist nur für
Haben Sie einen Tipp
""",
    notices="""\
Datenschutzerklärung
Datenschutzbestimmungen
Datenschutzhinweise
Nutzungsbedingungen
Ihre Einwilligung
deine Einwilligung
damit einverstanden
personenbezogene Daten
Newsletter
Cookies
abonnieren
kostenlos testen
Abo-Artikel
Online-Abo
Probeabo
Probemonat
Schnupperabo
Gutscheincode
AdBlocker
Werbeblocker
Artikel in voller Länge
ganzen Artikel zu lesen
ganzen Bericht zu lesen
vollständigen Artikel
Zugang zu allen Artikeln
Redaktionssystem
Darstellungsfehler
jederzeit kündbar
jederzeit kündigen
Ihr Postfach
melden Sie sich
hier anmelden
unserer Website
unsere Website
unserer Webseite
unsere Webseite
diese Website
dieser Website
unserer App
unsere App
Push-Nachrichten
WhatsApp-Kanal
Google News
externer Inhalt
externen Inhalt
externe Inhalte
redaktioneller Inhalt
Drittplattformen
mit einem Klick
im neuen Fenster
in neuem Fenster
alle Rechte vorbehalten
Affiliate-Link
eine Provision
folgen Sie uns
Netiquette
unsere Leser
unsere Redaktion
unserer Redaktion
freier Journalist
freie Journalistin
freier Autor
freie Autorin
ist Redakteur
ist Reporterin
ist Journalist
ist Korrespondent
arbeitet als Redakteur
arbeitet als Journalist
Kommentarfunktion
Beiträge freigeschaltet
Beiträge zu prüfen
behält sich die Redaktion
Meinung zu einem Artikel
beim Kommentieren
Hinweise zum Kommentieren
für unsere Abonnenten
""",
    comments="""\
Kommentare
Kommentar
Keine Kommentare
Leserkommentare
Leserkommentar
Kommentar schreiben
Kommentar verfassen
Kommentar hinterlassen
Kommentieren
Einen Kommentar schreiben
Einen Kommentar hinterlassen
Schreibe einen Kommentar
Schreiben Sie einen Kommentar
Hinterlasse einen Kommentar
Hinterlasse eine Antwort
Antworten
Antwort hinterlassen
Leserbriefe
Leserforum
Forum
Diskussion
Diskutieren Sie diesen Artikel
Jetzt kommentieren
Jetzt mitdiskutieren
Mitdiskutieren
Ihr Kommentar
Dein Kommentar
Deine Meinung
Leser-Kommentare
Leserzuschriften
Artikel kommentieren
Beitrag kommentieren
Kommentar abgeben
Noch keine Kommentare
Kommentarfunktion deaktiviert
Kommentare deaktiviert
Die Diskussion wurde geschlossen
Die Diskussion ist geschlossen
Schreib einen Kommentar
Schreiben Sie den ersten Kommentar
Ihr Kommentar zum Thema
Deine E-Mail-Adresse wird nicht veröffentlicht
Ihre E-Mail-Adresse wird nicht veröffentlicht
Die Kommentarfunktion ist geschlossen
Kommentare sind geschlossen
Du möchtest kommentieren?
Du möchtest zur Diskussion beitragen?
Möchten Sie kommentieren?
Diskutiere mit
Sei der Erste, der kommentiert
""",
    ending="""\
ENDE
(Schluss)
(Schluss) APA
Ende der Mitteilung
Ende der Pressemitteilung
(Forts.)
""",
    outlets="""\
Tagesschau
ARD
ZDF
ORF
SRF
NDR
WDR
MDR
Bayerischer Rundfunk
Hessischer Rundfunk
Südwestrundfunk
Rundfunk Berlin-Brandenburg
Deutschlandfunk
Deutsche Welle
Der Spiegel
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
Die Zeit
Handelsblatt
Der Standard
Die Presse
Neue Zürcher Zeitung
t-online
Spiegel
Spiegel Online
Zeit Online
SZ
Frankfurter Allgemeine
FAZ
FAZ.NET
Die Welt
Welt am Sonntag
Bild am Sonntag
Der Tagesspiegel
Tagesspiegel
Berliner Zeitung
Berliner Morgenpost
taz
die tageszeitung
Wirtschaftswoche
Focus Online
Frankfurter Rundschau
Hamburger Abendblatt
Hamburger Morgenpost
Kölner Stadt-Anzeiger
Kölnische Rundschau
Rheinische Post
Westdeutsche Allgemeine Zeitung
WAZ
NRZ
Neue Westfälische
Westfalen-Blatt
Westfälische Nachrichten
Ruhr Nachrichten
Neue Osnabrücker Zeitung
NOZ
Hannoversche Allgemeine
Hannoversche Allgemeine Zeitung
HAZ
Braunschweiger Zeitung
Weser-Kurier
Nordwest-Zeitung
Kieler Nachrichten
Lübecker Nachrichten
Ostsee-Zeitung
Nordkurier
Schweriner Volkszeitung
Märkische Allgemeine
Märkische Oderzeitung
Lausitzer Rundschau
Leipziger Volkszeitung
LVZ
Sächsische Zeitung
Freie Presse
Mitteldeutsche Zeitung
Volksstimme
Magdeburger Volksstimme
Thüringer Allgemeine
Ostthüringer Zeitung
Stuttgarter Zeitung
Stuttgarter Nachrichten
Schwäbische Zeitung
Südwest Presse
Südkurier
Badische Zeitung
Badische Neueste Nachrichten
Mannheimer Morgen
Rhein-Neckar-Zeitung
Die Rheinpfalz
Rhein-Zeitung
Allgemeine Zeitung
Wiesbadener Kurier
Saarbrücker Zeitung
Trierischer Volksfreund
Münchner Merkur
Abendzeitung
tz
Augsburger Allgemeine
Nürnberger Nachrichten
Main-Post
Mittelbayerische Zeitung
Passauer Neue Presse
Donaukurier
Junge Welt
Neues Deutschland
Jungle World
Der Freitag
Cicero
Junge Freiheit
Kicker
Sport1
Sport Bild
11 Freunde
tagesschau.de
ZDFheute
SWR
BR
BR24
rbb
rbb24
Radio Bremen
Saarländischer Rundfunk
Norddeutscher Rundfunk
Westdeutscher Rundfunk
Mitteldeutscher Rundfunk
DW
n-tv
ntv
RTL
Sat.1
ProSieben
web.de
GMX
heise online
Golem.de
Netzpolitik
Correctiv
derStandard.at
Kronen Zeitung
Krone
Kleine Zeitung
Oberösterreichische Nachrichten
Salzburger Nachrichten
Tiroler Tageszeitung
Vorarlberger Nachrichten
Wiener Zeitung
Falter
NZZ
Tages-Anzeiger
20 Minuten
Aargauer Zeitung
Berner Zeitung
Der Bund
Basler Zeitung
St. Galler Tagblatt
Luzerner Zeitung
SRF News
swissinfo
Watson
Die Weltwoche
Tageblatt
Luxemburger Wort
""",
    outlet_words="""\
Zeitung
Nachrichten
Anzeiger
Tagblatt
Tageblatt
Rundfunk
Fernsehen
Rundschau
Kurier
Morgenpost
Abendblatt
Merkur
Presse
Bote
Echo
Magazin
Radio
Online
Volksstimme
Wochenblatt
Post
Sender
Blatt
GmbH
mbH
""",
    agencies="""\
dpa
dpa-AFX
dpa/lby
dpa/lno
dpa/tmn
dpa-infocom
dpa Infocom
Deutsche Presse-Agentur
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
APA
Austria Presse Agentur
SDA
Keystone-SDA
Keystone-SDA Regional
Keystone-SDA-ATS
SDA-ATS
SDA/ATS
ATS
AWP
AWP Finanznachrichten
APA/dpa
APA/AFP
APA/Reuters
APA/AP
dpa/AFP
dpa-AFX ProFeed
Nachrichtenagentur dpa
Nachrichtenagentur SDA
CNA
Schweizerische Depeschenagentur
epd
Evangelischer Pressedienst
KNA
Katholische Nachrichten-Agentur
Kathpress
SID
Sport-Informations-Dienst
dapd
ddp
dts
dts Nachrichtenagentur
ots
news aktuell
APA-OTS
ADN
Dow Jones
Dow Jones Newswires
vwd
Bloomberg
UPI
Xinhua
TASS
Interfax
RND
Redaktionsnetzwerk Deutschland
Funke Mediengruppe
Agenturen
Nachrichtenagenturen
Nachrichtenagentur
dpa/lsw
dpa/lnw
dpa/lni
dpa/lhe
dpa/lrs
dpa/lmv
dpa/lbn
dpa/sn
dpa/sa
dpa/th
dpa-tmn
APA/OTS
Keystone-ATS
sda/dpa
sda/afp
SIDinterview
Kath.ch
kath.net
Spot on news
spoton
glomex
Teleschau
Swisstxt
Pressetext
pte
presseportal
Belga
BRF
""",
    given_names="""\
Achim Alexander Alexandra Alfred Andrea Andreas Angela Anja Anke Anna Anne Annette Annika Antje Antonia Armin Arne
Astrid Barbara Bastian Beate Benedikt Benjamin Bernd Bernhard Bettina Birgit Björn Brigitte Britta Carina Carla
Carolin Caroline Carsten Charlotte Christa Christian Christiane Christina Christine Christoph Christopher Clara
Claudia Claus Cornelia Dagmar Daniel Daniela David Dennis Detlef Dieter Dietmar Dirk Dominik Dorothea Eberhard Eckhard
Elena Elisabeth Elke Erik Ernst Eva Fabian Felix Florian Frank Franz Franziska Friedrich Gabriele Georg Gerd Gerhard
Gerlinde Gisela Günter Günther Hanna Hannah Hannes Hans Hans-Peter Harald Heike Heiko Heiner Heinrich Heinz Helga
Helmut Henning Henrik Herbert Hermann Holger Horst Ines Ingo Ingrid Isabel Jan Jana Janina Jannik Jens Joachim Jochen
Johanna Johannes Jonas Jörg Josef Judith Julia Julian Jürgen Jutta Kai Karin Karl Karsten Katharina Kathrin Katja
Katrin Kerstin Kilian Klaus Konrad Konstantin Kristina Kurt Lara Lars Laura Lea Lena Leon Leonie Lisa Lothar Lukas
Luisa Manfred Manuel Manuela Marc Marcel Marco Marcus Maren Maria Marie Marion Markus Martin Martina Mathias Matthias
Max Maximilian Melanie Michael Michaela Miriam Monika Moritz Nadine Nadja Nicole Niklas Nina Nils Norbert Olaf Oliver
Patrick Peter Petra Philipp Pia Rainer Ralf Ralph Regina Reinhard Renate Robert Robin Roland Rolf Rüdiger Sabine
Sabrina Sandra Sara Sarah Sascha Sebastian Sibylle Silke Silvia Simon Simone Sonja Sophie Stefan Stefanie Steffen
Stephan Stephanie Susanne Sven Svenja Tanja Theresa Thomas Thorsten Tim Timo Tina Tobias Torsten Udo Ulrich Ulrike
Ursula Ute Uwe Vanessa Vera Verena Veronika Volker Walter Werner Wilfried Wilhelm Wolfgang Yvonne
""",
    titles="""\
Dr. Prof. Dipl.-Ing. med. phil. rer. jur. Mag. Ing.
""",
    months="""\
1 Jänner | Jänn
2 Feber
3 Mrz | Maerz
""",
    weekdays="""\
6 Sonnabend
""",
    am="""\
vormittags
morgens
""",
    pm="""\
nachmittags
abends
""",
    zones="""\
MEZ = +01:00
MESZ = +02:00
mitteleuropäischer Zeit = Europe/Berlin
mitteleuropäische Zeit = Europe/Berlin
deutscher Zeit = Europe/Berlin
Uhr MEZ = +01:00
Uhr MESZ = +02:00
Berliner Zeit = Europe/Berlin
Wiener Zeit = Europe/Vienna
Schweizer Zeit = Europe/Zurich
Moskauer Zeit = Europe/Moscow
Weltzeit = +00:00
""",
    relative="""\
heute = 0
gestern = -1
vorgestern = -2
""",
    ago="""\
vor {n} {unit}
""",
    units="""\
second = Sekunde | Sekunden | Sek
minute = Minute | Minuten | Min
hour = Stunde | Stunden | Std
day = Tag | Tagen | Tage
week = Woche | Wochen
month = Monat | Monaten | Monate
year = Jahr | Jahren | Jahre
""",
)
