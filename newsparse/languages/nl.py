"""Dutch: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, broadcasters and agencies of the Netherlands, Flanders and Suriname; function words: the commonest of written Dutch.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="nl",
    name="Dutch",
    endonym="Nederlands",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ĳëï",
    function_words="""\
de het een en van in op te dat die is niet voor met zijn aan er om ook als maar naar bij uit
hij ze zij wordt werd worden heeft hebben nog meer geen door over deze dit wel kan tot zich omdat
""",
    published="""\
Gepubliceerd
Gepubliceerd op
Gepubliceerd om
Publicatiedatum
Publicatie
Datum publicatie
Datum
Geplaatst
Geplaatst op
Geplaatst in
Gepost op
Aangemaakt op
Aangemaakt
Verschenen
Verschenen op
Geschreven op
Artikel van
Bericht van
Nieuws van
Online sinds
Uitgezonden op
Uitzending van
Vrijgegeven op
Eerst gepubliceerd
Eerst gepubliceerd op
Toegevoegd op
""",
    updated="""\
Bijgewerkt
Bijgewerkt op
Bijgewerkt om
Laatst bijgewerkt
Laatst bijgewerkt op
Laatst bijgewerkt om
Laatste update
Laatste update op
Laatste wijziging
Laatste aanpassing
Laatst gewijzigd
Laatst gewijzigd op
Laatst aangepast
Aangepast
Aangepast op
Aangepast om
Gewijzigd
Gewijzigd op
Geactualiseerd
Geactualiseerd op
Update
Update op
Geüpdatet op
""",
    source="""\
Bron
Bronnen
Bron artikel
Bron van dit artikel
Nieuwsbron
Oorspronkelijke bron
Originele bron
Originele artikel
Persbericht van
Overgenomen van
Met informatie van
Met medewerking van
Dit artikel verscheen eerder in
Eerder verschenen in
Eerder gepubliceerd in
Eerst verschenen op
Via
Uitgever
Publicatie in
Herkomst
""",
    byline="""\
Door
Auteur
Auteurs
Geschreven door
Tekst
Tekst door
Tekst en foto's
Tekst en beeld
Een artikel van
Een verhaal van
Artikel door
Een bijdrage van
Bijdrage van
Bijdrage door
Een interview door
Interview door
Verslag door
Reportage van
Reportage door
Analyse door
Commentaar van
Commentaar door
Column van
Column door
Opinie van
Recensie door
Recensie van
Ingezonden door
Opgetekend door
Samengesteld door
Schrijver
Van onze redacteur
Van onze correspondent
Van onze verslaggever
Van onze verslaggeefster
Van onze verslaggevers
Door onze correspondent
Door onze redacteur
Door onze verslaggever
Gepubliceerd door
Geplaatst door
Gepost door
Toegevoegd door
Een reportage van
Een analyse van
Een interview van
Een column van
Interview en tekst
Tekst & foto's
Tekst & beeld
Tekst/foto's
Foto's en tekst
Van onze correspondente
Van onze redactrice
Van onze sportverslaggever
Van onze politieke redactie
Van onze politiek verslaggever
Van onze razende reporter
Door onze verslaggeefster
Door onze correspondente
Door onze medewerker
Van onze medewerker
Over de auteur
""",
    reporter="""\
Redactie
De redactie
Van de redactie
Van onze redactie
Door de redactie
Door onze redactie
Onze redactie
Redactie binnenland
Redactie buitenland
Redactie economie
Redactie sport
Sportredactie
Nieuwsredactie
Webredactie
Internetredactie
Redactie online
Redactrice
Verslaggever
Verslaggeefster
Sportverslaggever
Politiek verslaggever
Politiek redacteur
Economieredacteur
Economieverslaggever
Regioverslaggever
Correspondent
Correspondente
Redacteur
Buitenlandcorrespondent
Journalist
Journaliste
Freelancejournalist
Columnist
Columniste
Gastauteur
Gastschrijver
Medewerker
Stagiair
Stagiaire
Eindredactie online
Nieuwsdienst
Van onze verslaggevers
Van een verslaggever
Van een verslaggeefster
Redacteuren
Eindredacteur
Webredacteur
Sportredacteur
Verslaggevers
Misdaadverslaggever
Rechtbankverslaggever
Onderzoeksjournalist
Freelance journalist
Correspondenten
Opiniemaker
Chef redactie
Binnenlandredactie
Buitenlandredactie
Politieke redactie
Economische redactie
Persbureau
Admin
Webmaster
Beheerder
""",
    desks="Redactie",
    editor="""\
Hoofdredacteur
Hoofdredactrice
Hoofdredactie
Adjunct-hoofdredacteur
Plaatsvervangend hoofdredacteur
Algemeen hoofdredacteur
Eindredacteur
Eindredactrice
Eindredactie
Chef redactie
Redactiechef
Chef nieuws
Verantwoordelijke uitgever
Verantwoordelijk uitgever
V.U.
Directeur
Directeur-uitgever
Directie
Oprichter
Uitgegeven door
Uitgeverij
Bewerkt door
Redactie en productie
Samenstelling
Vormgeving
""",
    conjunction="""\
en
&
""",
    with_agency="""\
met
""",
    keywords="""\
Tags
Tag
Trefwoorden
Trefwoord
Zoekwoorden
Sleutelwoorden
Kernwoorden
Onderwerpen
Onderwerp
Onderwerpen in dit artikel
Thema's
Thema
Dossiers
Labels
Gelabeld
Getagd
Getagd met
Gerelateerde onderwerpen
Gerelateerde tags
Meer over deze onderwerpen
Meer over
Personen
Locaties
Plaatsen
Organisaties
""",
    related="""\
Lees ook
Lees ook dit
Lees verder
Lees meer
Lees meer over
Lees meer over dit onderwerp
Lees meer nieuws
Lees hier
Lees hier meer
Lees hier verder
Lees nu
Lees daarnaast
Lees dit ook
Lees ook deze artikelen
Lees ook onze
Verder lezen
Meer lezen
Meest gelezen
Meestgelezen
Het meest gelezen
Best gelezen
Veel gelezen
Meest bekeken
Meest gedeeld
Meest recent
Meest recente
Meest besproken
Meest populair
Populair
Populaire artikelen
Populair nieuws
Nu populair
Trending
Net binnen
Zojuist binnen
Zojuist
Laatste nieuws
Het laatste nieuws
Laatste artikelen
Laatste berichten
Laatste video's
Recent nieuws
Recente berichten
Recente artikelen
Nieuwste artikelen
Nieuwste berichten
Ander nieuws
Overig nieuws
Andere artikelen
Andere berichten
Meer
Meer nieuws
Meer artikelen
Meer berichten
Meer uit
Meer uit Binnenland
Meer uit Buitenland
Meer uit Regio
Meer uit Sport
Meer over dit dossier
Lees ook dit artikel
Ook in het nieuws
Meer van
Meer van deze auteur
Meer over dit onderwerp
Meer hierover
Meer video's
Meer verhalen
Gerelateerd
Gerelateerde artikelen
Gerelateerde berichten
Gerelateerd nieuws
Gerelateerde verhalen
Gerelateerde inhoud
Gerelateerde content
Verwante artikelen
Verwant nieuws
Vergelijkbare artikelen
Aanverwante artikelen
Aanbevolen
Aanbevolen voor u
Aanbevolen voor jou
Aanbevolen artikelen
Aangeraden
Aanraders
Aanrader van de redactie
Onze aanraders
Onze selectie
Onze keuze
Keuze van de redactie
Tips van de redactie
Uitgelicht
Uitgelichte artikelen
Belangrijkste nieuws
Topverhalen
Topnieuws
Misschien ook interessant
Ook interessant
Ook interessant voor u
Ook interessant voor jou
Dit vind je misschien ook interessant
Dit vindt u misschien ook interessant
Misschien vind je dit ook leuk
Interessant voor jou
Bekijk ook
Bekijk meer
Bekijk hier
Beluister ook
Luister ook
Kijk ook
Zie ook
Verder in het nieuws
Verder in deze krant
Niet te missen
Mis dit niet
Volgende artikel
Volgend artikel
Vorige artikel
Vorig artikel
Volgend bericht
Vorig bericht
Volgende bericht
Vorige bericht
Volgende
Vorige
Achtergrond
Eerder
Eerder verschenen
Uit het archief
Dossier
Aangeboden door onze partners
Nu in het nieuws
Meer binnenland
Meer buitenland
Ook te lezen
Populairste artikelen
Populairst
Andere lezers lazen ook
Anderen lazen ook
Anderen lezen nu
Anderen lezen ook
Lees ook deze verhalen
Meest gelezen artikelen
Meest gelezen vandaag
Meest gelezen nieuws
Meer over dit nieuws
Bekijk ook deze artikelen
Misschien ook interessant voor jou
Dit lezen anderen
Dit vind je misschien ook leuk
Meer in deze rubriek
Meer uit deze rubriek
Zie ook deze artikelen
Misschien vind je dit ook interessant
""",
    section="""\
Rubriek
Rubrieken
Categorie
Categorieën
Sectie
Katern
Afdeling
Regio
Gepubliceerd in
Geplaatst onder
Opgeslagen onder
""",
    sections="""\
Home
Voorpagina
Hoofdpunten
Nieuws
Nieuwsoverzicht
Binnenland
Buitenland
Algemeen
Nederland
België
Vlaanderen
Suriname
Caribisch gebied
Europa
Wereld
Politiek
Wetstraat
Den Haag
Economie
Geld
Geld en Werk
Financieel
Financiën
Beurs
Bedrijven
Ondernemen
Werk
Wonen
Huis
Tuin
Vastgoed
Consument
Koopgedrag
Sport
Voetbal
Eredivisie
Wielrennen
Tennis
Formule 1
Schaatsen
Hockey
Cultuur
Cultuur en Media
Kunst
Muziek
Film
Boeken
Theater
Literatuur
Media
Media en Cultuur
TV
Televisie
Show
Showbizz
Entertainment
Achterklap
Sterren
Celebrities
Royalty
Koningshuis
Opinie
Columns
Columnisten
Commentaar
Meningen
Ingezonden
Ingezonden brieven
Brieven
Samenleving
Maatschappij
Religie
Kerk
Religie en filosofie
Regionaal
Lokaal
In de buurt
Stad
Amsterdam
Rotterdam
Utrecht
Antwerpen
Brussel
Gent
Groningen
Friesland
Drenthe
Overijssel
Gelderland
Flevoland
Noord-Holland
Zuid-Holland
Zeeland
Noord-Brabant
Brabant
Limburg
Politie
Streek
Veiligheid
Justitie
112-nieuws
112 nieuws
Faits divers
Misdaad
Rechtspraak
Wetenschap
Wetenschap en Gezondheid
Gezondheid
Zorg
Psyche
Voeding
Koken
Culinair
Eten
Eten en drinken
Tech
Techniek
Technologie
Digitaal
Internet
Games
Onderwijs
Milieu
Klimaat
Duurzaam
Duurzaamheid
Natuur
Dieren
Weer
Verkeer
Auto
Mobiliteit
Reizen
Vakantie
Lifestyle
Leven
Mode
Familie
Relaties
Vrouw
Bizar
Opmerkelijk
Geschiedenis
Achtergronden
Onderzoek
Reportages
Interviews
Uitgaan
Agenda
Weekend
Magazine
Video
Video's
Foto's
Fotografie
Beeld
Podcast
Podcasts
Audio
Radio
Live
Liveblog
Puzzels
Spelletjes
Horoscoop
Familieberichten
Vacatures
Archief
Partner content
Regio
""",
    credit="""\
Foto:
Foto's:
Foto ©
Foto ter illustratie
Foto door
Beeld:
Beeld ©
Bron foto
Bron beeld
Fotograaf:
Fotografie:
Fotobijschrift
Bijschrift:
Archieffoto
Archiefbeeld
Illustratiefoto
Illustratie:
Ter illustratie
Stockfoto
Screenshot:
Infographic:
Video:
Kaart:
Beeld ANP
Foto ANP
Foto ter beschikking gesteld
Foto archief
Beeldbank
Foto: ANP
ANP Foto
ANP/HH
Hollandse Hoogte
Belga Image
BELGAIMAGE
Photo News
Getty Images
Shutterstock
Pro Shots
Orange Pictures
BSR Agency
AP Photo
Nationale Beeldbank
Pixabay
Unsplash
""",
    boilerplate="""\
Delen
Deel
Deel dit
Deel dit artikel
Deel dit bericht
Deel artikel
Deel deze pagina
Deel via
Deel via e-mail
Deel via WhatsApp
Deel op Facebook
Deel op Twitter
Deel op X
Deel op WhatsApp
Deel op LinkedIn
Delen via
Delen via WhatsApp
Delen via e-mail
Delen op Facebook
Delen op Twitter
Delen op X
Delen op LinkedIn
Facebook
Twitter
WhatsApp
Instagram
Dit bericht op Instagram bekijken
LinkedIn
Telegram
YouTube
Pinterest
TikTok
E-mail
Mail
Tweet
Verstuur
Verstuur via e-mail
Doorsturen
Kopieer link
Link kopiëren
Link gekopieerd
Gekopieerd
Kopieer
Afdrukken
Print
Print dit artikel
Printen
Printversie
Bewaar
Bewaren
Bewaar artikel
Bewaard
Opslaan
Artikel opslaan
Opgeslagen
Leeslijst
Toevoegen aan leeslijst
Later lezen
Luister
Luister naar dit artikel
Luister dit artikel
Beluister
Beluister dit artikel
Beluister artikel
Voorlezen
Lees voor
Afspelen
Speel af
Leestijd
Minuten leestijd
min leestijd
minuten lezen
minuut leestijd
Lettergrootte
Menu
Open menu
Sluit menu
Menu openen
Menu sluiten
Hoofdmenu
Hoofdnavigatie
Navigatie
Berichtnavigatie
Bericht navigatie
Zoek
Zoeken
Zoeken naar
Zoek op
Zoekopdracht
Zoekterm
Sluit
Sluiten
Annuleren
Ga naar inhoud
Ga naar de inhoud
Ga naar hoofdinhoud
Naar de inhoud
Naar inhoud
Direct naar inhoud
Direct naar de inhoud
Spring naar inhoud
Spring naar de inhoud
Overslaan en naar de inhoud gaan
Doorgaan naar inhoud
Doorgaan naar artikel
Ga naar navigatie
Naar boven
Terug naar boven
Terug
Terug naar overzicht
Terug naar home
Terug naar nieuwsoverzicht
Naar overzicht
Naar de homepage
Naar voorpagina
Inloggen
Log in
Login
Aanmelden
Afmelden
Uitloggen
Log uit
Registreren
Registreer
Account aanmaken
Maak een account
Mijn account
Mijn profiel
Mijn nieuws
Profiel
Abonneren
Abonneer
Abonneer je
Abonneer nu
Abonnee worden
Word abonnee
Neem een abonnement
Abonnementen
Abonnement
Abonnee
Al abonnee?
Al abonnee? Log in
Bent u al abonnee?
Nog geen abonnee?
Alleen voor abonnees
Exclusief voor abonnees
Voor abonnees
Premium
Plus
Probeer nu
Bekijk de abonnementen
Krant
Digitale krant
Lees de krant
Nieuwsbrief
Nieuwsbrieven
Aanmelden nieuwsbrief
Aanmelden voor nieuwsbrief
Schrijf je in
Schrijf je in voor de nieuwsbrief
Inschrijven
Advertentie
Advertenties
Adverteren
Advertentie sluiten
Lees verder na de advertentie
Lees verder onder de advertentie
Tekst gaat verder onder de advertentie
Tekst loopt door onder de advertentie
De tekst gaat verder onder de advertentie
Artikel gaat verder onder de advertentie
Tekst gaat verder onder de foto
Tekst gaat verder onder de video
Tekst gaat door onder de foto
Lees verder onder de foto
Lees verder onder de video
Gesponsord
Gesponsorde inhoud
Ingezonden mededeling
Cookies
Cookiebeleid
Cookie-instellingen
Cookies accepteren
Accepteren
Accepteer
Alles accepteren
Alle cookies accepteren
Akkoord
Ja, ik accepteer
Weigeren
Alles weigeren
Instellingen
Privacy-instellingen
Privacyinstellingen
Voorkeuren
Beheer voorkeuren
Privacy
Privacybeleid
Privacyverklaring
Privacy statement
Algemene voorwaarden
Gebruiksvoorwaarden
Voorwaarden
Disclaimer
Auteursrecht
Copyright
Toegankelijkheid
Colofon
Contact
Contact opnemen
Neem contact op
Klantenservice
Service
Veelgestelde vragen
Hulp
Over ons
Over de auteur
Werken bij
Tip de redactie
Tip ons
Stuur een tip
Meld een fout
Fout gezien?
Fout gevonden?
Taalfout gezien?
Meld een correctie
RSS
App
Onze apps
Download de app
Volg ons
Volgen
Volg
Volg dit onderwerp
Meldingen
Pushmeldingen
Meldingen inschakelen
Laad meer
Meer laden
Toon meer
Meer tonen
Bekijk alles
Bekijk alle
Alles bekijken
Toon alles
Toon alle artikelen
Alle artikelen
Laden
Bezig met laden
Toon reacties
Bekijk reacties
Lees reacties
Alle reacties
Bekijk alle reacties
Naar de reacties
Alle rechten voorbehouden
Einde van document
Bekijk galerij
Bekijk de foto's
Bekijk video
Bekijk de video
Volledig scherm
Volgende foto
Vorige foto
Stem
Vind ik leuk
Vind ik leuk Aan het laden...
Weergaven
Meer informatie
Het laatste
Meer weten
Pagina 1 van
Naar hoofdinhoud
Direct naar artikelinhoud
Dit artikel is gratis
""",
    promo="""\
Abonneer je op
Abonneer u op
Schrijf je in voor
Schrijf u in voor
Schrijf je hier in
Schrijf je nu in
Meld je aan
Meld u aan
Meld je gratis aan
Aanmelden voor
Inschrijven voor
Volg ons op
Volg ons via
Volg ons nu
Volg het laatste nieuws
Volg het nieuws
Download de
Download onze
Download nu
Download gratis
Klik hier
Klik op
Lees het hele artikel
Lees het volledige artikel
Lees het hele verhaal
Lees hier het hele
Lees hier het volledige
Lees verder met
Dit artikel verscheen eerder
Dit artikel verscheen eerst
Dit artikel is eerder
Dit artikel is oorspronkelijk
Dit artikel verscheen oorspronkelijk
Dit artikel verscheen in
Dit bericht verscheen eerst
Dit verhaal verscheen eerder
Dit artikel is exclusief
Dit artikel is alleen
Ontvang dagelijks
Ontvang elke
Ontvang het laatste
Ontvang gratis
Ontvang ons
Blijf op de hoogte
Altijd op de hoogte
Wil je op de hoogte
Wil je meer
Wil je niets missen
Wilt u op de hoogte
Mis niets
Word lid
Word gratis lid
Word vriend
Steun ons
Steun onze
Doneer
Heb je een tip
Heeft u een tip
Heb jij nieuws
Tips? Mail
Zie je een fout
Zie jij een fout
Heb je een foutje
Stuur ons
Stuur een
Reageer op
Reageren? Mail
Praat mee in
Geef je mening
Bekijk al onze
Bekijk hieronder
Al het nieuws
Het belangrijkste nieuws
Nog geen abonnee
Heb je al een abonnement
Je las zojuist
U las zojuist
Deze content wordt
Deze inhoud kan
Om deze content te
Op deze plek zou
Niets uit deze
Copyright ©
Een bericht gedeeld door
Mis geen enkele
Mis niks
Word lid van ons
Volg ons ook
Volg ons WhatsApp-kanaal
Volg ons kanaal
Abonneer je op ons
Dit artikel is alleen voor
Dit artikel is exclusief voor
Ben je al abonnee
Heb je een tip of opmerking
Heb je een fout gezien
Foutje gezien
Download onze app
Deze site gebruikt
Deze website gebruikt
""",
    notices="""\
privacybeleid
privacyverklaring
cookiebeleid
gebruiksvoorwaarden
cookies
nieuwsbrief
nieuwsbrieven
abonneer
abonneren
meld je aan
meld u aan
schrijf je in
uitschrijven
je inbox
uw inbox
e-mailadres
onze website
deze website
deze site
onze app
onze lezers
onze redactie
onze journalisten
uw toestemming
je toestemming
alle rechten voorbehouden
volg ons
WhatsApp-kanaal
Google Nieuws
je reactie
is redacteur
is journalist
is verslaggever
freelance journalist
freelancejournalist
voor onze abonnees
trackingtechnologieën
""",
    comments="""\
Reacties
Reactie
Geen reacties
Reageer
Reageren
Reageer op dit artikel
Reageer op dit bericht
Geef een reactie
Geef uw reactie
Geef je reactie
Laat een reactie achter
Plaats een reactie
Plaats reactie
Plaats uw reactie
Schrijf een reactie
Reactie plaatsen
Reactie annuleren
Voeg reactie toe
Wees de eerste die reageert
Lezersreacties
Discussie
Praat mee
Jouw reactie
Uw reactie
Reacties gesloten
Reacties zijn gesloten
Het e-mailadres wordt niet gepubliceerd
Je e-mailadres wordt niet gepubliceerd
Reageer als eerste
Bekijk de reacties
""",
    ending="""\
EINDE
Einde persbericht
Einde bericht
""",
    outlets="""\
NOS
VRT NWS
NU.nl
De Telegraaf
de Volkskrant
NRC
Trouw
De Standaard
Het Laatste Nieuws
RTL Nieuws
Omroep Brabant
Volkskrant
NRC Handelsblad
Het Parool
Telegraaf
Algemeen Dagblad
AD
Het Financieele Dagblad
FD
Nederlands Dagblad
Reformatorisch Dagblad
Spits
NOS Nieuws
RTL
EenVandaag
Nieuwsuur
Hart van Nederland
WNL
BNR
BNR Nieuwsradio
De Gelderlander
BN DeStem
Brabants Dagblad
Eindhovens Dagblad
Tubantia
De Stentor
PZC
De Limburger
Dagblad van het Noorden
Leeuwarder Courant
Friesch Dagblad
Noordhollands Dagblad
Haarlems Dagblad
Leidsch Dagblad
De Gooi- en Eemlander
Omrop Fryslân
RTV Noord
RTV Drenthe
RTV Oost
Omroep Gelderland
L1
Omroep Zeeland
RTV Rijnmond
Rijnmond
Omroep West
NH Nieuws
RTV Utrecht
AT5
Omroep Flevoland
De Correspondent
Follow the Money
De Groene Amsterdammer
Vrij Nederland
HP/De Tijd
ThePostOnline
GeenStijl
Joop
Voetbal International
VI
Tweakers
De Morgen
HLN
Het Nieuwsblad
Nieuwsblad
Gazet van Antwerpen
Het Belang van Limburg
De Tijd
Knack
Humo
VRT
VRT Nieuws
VTM Nieuws
Sporza
Apache
Bruzz
Starnieuws
De Ware Tijd
Dagblad Suriname
Waterkant
Antilliaans Dagblad
""",
    outlet_words="""\
nieuws
courant
krant
dagblad
omroep
Nieuwsblad
Radio
Televisie
Tijdschrift
Weekblad
Bode
Post
""",
    agencies="""\
ANP
Algemeen Nederlands Persbureau
ANP Redactie
Belga
Persagentschap Belga
Persbureau Belga
Novum
Novum Nieuws
GPD
Geassocieerde Pers Diensten
ABM Financial News
BNO News
Nieuwsdienst ANP
ANP Sport
ANP Audio
Reuters
Persbureau Reuters
Thomson Reuters
AP
Associated Press
AFP
Agence France-Presse
dpa
EFE
ANSA
Bloomberg
Dow Jones
Xinhua
TASS
Interfax
UPI
Persbureau
Persbureaus
Persagentschap
Persagentschappen
Agentschappen
ANP/AFP
BELGA/DPA
NU.nl
ANP Persportaal
ANP Pers Support
Hollandse Hoogte
Betten Beursmedia News
BNR
RTL Z
NPO
Regio8
Starnieuws
ABC Suriname
Curacao Nieuws
Caribisch Netwerk
""",
    given_names="""\
Albert Alex Anja Anke Ann Anna Anne Anneke Anouk Arjan Arjen Arnold Arthur Bart Bas Ben Bernard Bert Bram Carla
Carolien Charlotte Chantal Christiaan Claudia Cor Corine Daan Danny David Dennis Dick Dirk Dorien Edwin Ellen Els
Elise Emma Erik Erwin Esther Eva Evelien Femke Ferdinand Floor Floris Frank Frans Fred Frederik Freek Geert Gerard
Gert Gijs Guus Hanna Hanneke Hans Harm Harry Heleen Hendrik Henk Herman Hilde Hugo Ilse Inge Ingrid Irene Iris Ivo
Jaap Jacob Jacqueline Jan Jan-Willem Janneke Jasper Jef Jelle Jeroen Jesse Jochem Johan Johannes Jolanda Joost Jordy
Joris Jos Josephine Judith Julia Jurgen Karel Karen Karin Katrien Kees Kevin Kim Koen Kristof Lars Laura Leen Lennart
Leo Lieke Lies Lieven Linda Lisa Lise Loes Lotte Lucas Luuk Maarten Maaike Marc Marcel Margot Maria Marie Marieke
Marije Marijke Marijn Marina Mark Marleen Martijn Martin Martine Mathieu Matthijs Maurice Menno Merel Michel Michiel
Mieke Mirjam Monique Nathalie Nicole Niels Nienke Nina Noor Olaf Pascal Patrick Paul Pauline Peter Pieter Piet Rens
Richard Rik Rob Robbert Robert Robin Roel Roos Rosanne Ruben Rutger Ruud Sabine Sander Sanne Sara Saskia Sebastiaan
Sem Simone Sjoerd Sofie Stefan Stijn Susanne Suzanne Sven Sylvia Teun Theo Thijs Thomas Tijmen Tim Timo Tom Toon
Valerie Victor Vincent Wendy Wessel Wilfred Willem Wim Wouter Yvonne
""",
    titles="drs. dr. ir. ing. mr. prof. ds.",
    months="""\
3 maa
9 sept
""",
    weekdays="",
    am="""\
's ochtends
's morgens
's nachts
""",
    pm="""\
's middags
's avonds
""",
    zones="""\
Nederlandse tijd = Europe/Amsterdam
Belgische tijd = Europe/Brussels
onze tijd = Europe/Amsterdam
Surinaamse tijd = America/Paramaribo
Midden-Europese tijd = Europe/Amsterdam
Moskouse tijd = Europe/Moscow
""",
    relative="""\
vandaag = 0
gisteren = -1
eergisteren = -2
""",
    ago="""\
{n} {unit} geleden
""",
    units="""\
second = seconde | seconden | sec
minute = minuut | minuten | min
hour = uur | uren
day = dag | dagen
week = week | weken
month = maand | maanden
year = jaar | jaren
""",
)
