"""Swedish: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, broadcasters and agencies of Sweden and of Swedish-speaking Finland; function words: the commonest of written Swedish.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="sv",
    name="Swedish",
    endonym="svenska",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="åäö",
    function_words="""\
och att är av för inte ett till från jag ska mycket mot vid över ut upp sedan något genom hur efter också sig
eller blir blev hade mer alla bara sina sin vad när där här detta säger enligt mellan utan oss vara kommer någon
""",
    published="""\
Publicerad
Publicerat
Publicerades
Publicerad den
Publicerad i dag
Publiceringsdatum
Publiceringstid
Först publicerad
Ursprungligen publicerad
Publicerad online
Datum
Skapad
Skapad den
Skriven den
Inlagd
Inlagt
Lades upp
Upplagd
Postad
Postat
Utgivningsdatum
Sändes
Sändningsdatum
Artikel publicerad
Artikeln publicerades
Texten publicerades
Pressmeddelande publicerat
""",
    updated="""\
Uppdaterad
Uppdaterat
Uppdaterades
Uppdaterad den
Uppdaterad i dag
Senast uppdaterad
Senast uppdaterat
Senast uppdaterades
Senaste uppdatering
Senaste uppdateringen
Senast ändrad
Senast redigerad
Senast granskad
Sidan uppdaterad
Sidan uppdaterades
Ändrad
Ändrad den
Ändrat
Redigerad
Uppdatering
Artikeln uppdaterad
Artikeln uppdaterades
Rättad
Korrigerad
""",
    source="""\
Källa
Källor
Nyhetskälla
Ursprunglig källa
Ursprungligen publicerad i
Ursprungligen publicerad hos
Först publicerad i
Via
Nyhetsbyrå
Tidning
Publikation
Avsändare
Material från
Med material från
Levererad av
Pressmeddelande från
Ett pressmeddelande från
Källa till artikeln
Läs originalartikeln i
Läs originalet på
Foto och text
""",
    byline="""\
Av
Text
Text av
Text och foto
Text & foto
Text & bild
Text och bild
Av vår korrespondent
Skriven av
Skrivet av
Skribent
Skribenter
Författare
Författad av
Artikelförfattare
Reporter
Reportage av
Krönika av
Ledare av
Recension av
Recenserad av
Intervju av
Analys av
Debattartikel av
Publicerat av
Inlägg av
Berättat för
Översättning
Översatt av
Sammanställt av
Publicerad av
Upplagd av
Inlagd av
Upplagt av
Från vår korrespondent
Av vår utsända
Text/foto
Text/bild
Artikel av
Om författaren
Inskickad av
""",
    reporter="""\
Redaktionen
Redaktion
Nyhetsredaktionen
Webbredaktionen
Sportredaktionen
Kulturredaktionen
Ekonomiredaktionen
Lokalredaktionen
Ledarredaktionen
Reportrar
Reporter och fotograf
Nyhetsreporter
Politikreporter
Politisk reporter
Inrikesreporter
Utrikesreporter
Ekonomireporter
Sportreporter
Kulturreporter
Kriminalreporter
Vetenskapsreporter
Klimatreporter
Journalist
Frilansjournalist
Frilans
Frilansskribent
Korrespondent
Utrikeskorrespondent
USA-korrespondent
Europakorrespondent
Rysslandskorrespondent
Asienkorrespondent
Mellanösternkorrespondent
Vår korrespondent
Vår reporter
Krönikör
Kolumnist
Ledarskribent
Ledarredaktör
Kritiker
Recensent
Inrikespolitisk kommentator
Politisk kommentator
Utrikeskommentator
Gästskribent
Gästkolumnist
Debattör
Nyhetsbyråerna
TT-reporter
Redaktör
Webbredaktör
Reporter
Journalister
Korrespondenter
Utsänd
Utsänd reporter
Vår utsända
Skribent
Kommentator
Sportjournalist
Lokalreporter
Webbreporter
Nyhetschef
Redigerare
Praktikant
Vikarie
Videoreporter
Datajournalist
Featurereporter
""",
    desks="""\
Redaktionen
Redaktion
""",
    editor="""\
Ansvarig utgivare
Tf ansvarig utgivare
Ställföreträdande ansvarig utgivare
Stf ansvarig utgivare
Chefredaktör
Chefredaktör och ansvarig utgivare
Chefredaktör och vd
Stf chefredaktör
Biträdande chefredaktör
Redaktionschef
Biträdande redaktionschef
Nyhetschef
Nyhetschefer
Nattchef
Politisk redaktör
Politisk chefredaktör
Kulturchef
Sportchef
Debattredaktör
Digitalchef
Publisher
Utgivare
Vd
Verkställande direktör
Grundare
Redaktionssekreterare
Redigerare
Redigerad av
Bildredaktör
Producent
Ansvarig redaktör
Webbansvarig
""",
    conjunction="""\
och
samt
&
""",
    with_agency="""\
med
""",
    keywords="""\
Ämnen
Ämne
Ämnen i artikeln
Ämnen i denna artikel
Ämnen som artikeln handlar om
Ämnesord
Nyckelord
Sökord
Taggar
Tagg
Tags
Taggad
Taggat
Taggad med
Etiketter
Etikett
Läs mer om
Läs mer om ämnet
Läs mer om ämnena
Mer om ämnet
Mer om ämnena
Artikeln handlar om
Artikeln handlar bland annat om
Personer
Platser
Organisationer
Märkord
Relaterade ämnen
Fler ämnen
Populära ämnen
Följ ämnen i artikeln
Följ ämnen
Det här handlar artikeln om
""",
    related="""\
Läs också
Läs även
Läs mer
Läs mer här
Läs mer i
Läs mer på
Läs mer av
Läs mera
Läs vidare
Läs fler
Läs fler artiklar
Läs fler artiklar av
Läs fler nyheter
Läs fler nyheter här
Läs nästa
Läs nästa artikel
Läs nu
Läs hela listan
Läs tidigare artiklar
Läs tidigare
Se också
Se även
Se mer
Titta också
Lyssna också
Missa inte
Missa inte det här
Missade du det här
Mer
Mer läsning
Mer att läsa
Mer nyheter
Mer om
Mer om detta
Mer i ämnet
Mer från
Mer från startsidan
Mer från avsnittet
Mer inom
Mer sport
Mer i nyheter
Fler artiklar
Fler artiklar om
Fler artiklar av
Fler nyheter
Fler nyheter från
Fler från
Fler artiklar för dig
Fler inlägg
Andra läser
Andra läser också
Andra har läst
Andra läste även
Relaterat
Relaterade artiklar
Relaterade nyheter
Relaterade inlägg
Relaterade länkar
Relaterad artikel
Relaterat innehåll
Relaterad läsning
Liknande artiklar
Liknande nyheter
Liknande inlägg
Tidigare artiklar
Tidigare i ämnet
Tidigare nyheter
Tidigare inlägg
Föregående artikel
Föregående inlägg
Föregående
Nästa artikel
Nästa inlägg
Nästa nyhet
Nästa
Senaste nytt
Senaste nyheterna
Senaste nyheter
Senaste artiklarna
Senaste artiklar
Senaste inläggen
Senaste inlägg
Senaste
Senaste från
Nyast
Nyaste
Mest läst
Mest läsa
Mest lästa
Mest läst just nu
Mest läst i dag
Mest lästa artiklar
Mest läst av prenumeranter
Mest kommenterat
Mest delat
Mest delade
Mest sedda
Mest sett
Mest populära
Populärt
Populärt just nu
Populära artiklar
Populärast
Trendar
Trendar just nu
Topplistan
Toppnyheter
Toppnyheterna
Rekommenderas
Rekommenderat
Rekommenderad läsning
Rekommenderade artiklar
Rekommenderat för dig
Redaktionen rekommenderar
Redaktionens val
Redaktionen tipsar
Utvalt
Utvalda artiklar
Utvalt för dig
Lästips
Du kanske också gillar
Du kanske även gillar
Du kanske också är intresserad av
Du missar väl inte
Det här kanske också intresserar dig
Bakgrund
Fördjupning
Mer från författaren
Från arkivet
Dagens viktigaste nyheter
Dagens nyheter i korthet
Flera artiklar i ämnet
Videor
Fler videor
Senaste video
Annonsörsinnehåll
Läs också om
Andra artiklar
Du kanske vill läsa
Mest läst idag
Mest läst i veckan
Mest lästa idag
Mer att upptäcka
Fler artiklar i ämnet
Fler nyheter i ämnet
Fler artiklar från
Artiklar i ämnet
Rekommenderat läsning
Mest lästa nyheter
Populära nyheter
Populärt idag
Läs fler nyheter om
Du kanske gillar
Senaste dygnet
""",
    section="""\
Avdelning
Avdelningar
Kategori
Kategorier
Sektion
Sektioner
Rubrik
Vinjett
Publicerad i
Publicerat i
Postad i
Postat i
Arkiverad under
Sparat under
Inlagd under
Region
Område
""",
    sections="""\
Hem
Startsida
Startsidan
Förstasidan
Nyheter
Kort om
Notis
Nyhetsdygnet
Senaste nytt
Inrikes
Utrikes
Världen
Sverige
Norden
Europa
EU
USA
Stockholm
Göteborg
Malmö
Skåne
Uppsala
Norrland
Lokalt
Lokala nyheter
Regionalt
Region
Finland
Åland
Österbotten
Huvudstadsregionen
Åboland
Politik
Inrikespolitik
Riksdagen
Valet
Val 2026
Ekonomi
Näringsliv
Börs
Börsen
Privatekonomi
Din ekonomi
Bostad
Jobb
Jobb & karriär
Karriär
Företag
Motor
Bil
Bilar
Sport
Fotboll
Allsvenskan
Ishockey
Hockey
SHL
Handboll
Innebandy
Skidor
Längdskidor
Friidrott
Trav
Tennis
Golf
Vintersport
Sportbladet
Kultur
Kultur & Nöje
Kultur och nöje
Böcker
Litteratur
Scen
Teater
Konst
Musik
Film
Film & TV
TV
Spel
Nöje
Nöjesbladet
Kändisar
Ledare
Ledarsidan
Opinion
Åsikt
Åsikter
Debatt
Insändare
Krönika
Krönikor
Kommentarer och analyser
Analys
Kolumner
Kolumn
Reportage
Granskning
Intervju
Porträtt
Fakta
Faktakoll
Vetenskap
Vetenskap & hälsa
Forskning
Teknik
Tech
Digitalt
It
Internet
Hälsa
Vård
Sjukvård
Relationer
Familj
Livsstil
Liv & stil
Insidan
Mode
Mat
Mat & dryck
Recept
Vin
Resor
Resa
Trädgård
Hus & hem
Bostad & hem
Inredning
Miljö
Klimat
Klimatet
Natur
Djur
Väder
Trafik
Utbildning
Skola
Skolan
Högskola
Samhälle
Familjenytt
Familj och minne
Minnesord
Dödsfall
Religion
Kyrka
Historia
Krim
Brott
Brott & straff
Brott och straff
Blåljus
Kungligt
Lördag
Söndag
Helg
Magasin
Serier
Korsord
Quiz
Bilder
Bildspel
Bildextra
Video
Webb-tv
Poddar
Podd
Podcast
Radio
Ljud
Grafik
Kalendarium
Evenemang
Ungdom
Barn
Konsument
Landsbygd
Jordbruk
Lantbruk
Skog
Försvar
Arkiv
Tema
Pressmeddelanden
Pressmeddelande
Okategoriserade
""",
    credit="""\
Foto:
Foton:
Foto av
Fotograf:
Bild:
Bilder:
Bildkälla
Bildtext
Arkivbild
Arkivfoto
Arkivbilder
Genrebild
Pressbild
Pressfoto
Illustration:
Illustrationsbild
Grafik:
Karta:
Skärmdump
Skärmbild
Video:
Privat foto
Foto/
Bild/
Bildcollage
Fotomontage
Porträttbild
Foto: privat
Montage:
Collage:
Omslagsbild
/TT
TT Nyhetsbyrån
Scanpix
Bildbyrån
Mostphotos
Lehtikuva
SPT-arkiv
Getty Images
AP Photo
EPA-EFE
Shutterstock
iStockphoto
Unsplash
Pixabay
Wikimedia Commons
Klicka för att förstora
Visa större bild
Förstora bilden
""",
    boilerplate="""\
Dela
Dela artikeln
Dela artikel
Dela den här artikeln
Dela sidan
Dela inlägg
Dela på Facebook
Dela på Twitter
Dela på X
Dela på LinkedIn
Dela på WhatsApp
Dela på Messenger
Dela via e-post
Dela via mejl
Dela länk
Dela med dig
Delningar
Delningsalternativ
Fler delningsalternativ
Ge bort artikeln
Ge bort
Tipsa
Tipsa en vän
Tipsa oss
Tipsa redaktionen
Mejla
Mejla artikeln
Mejla reportern
Maila
E-post
E-posta
Kontakta reportern
Kopiera
Kopiera länk
Kopiera länken
Länk kopierad
Länken kopierad
Länken är kopierad
Kopierad
Skriv ut
Skriv ut artikeln
Utskrift
Utskriftsvänlig version
Spara
Spara artikel
Spara artikeln
Sparad
Sparade artiklar
Spara till senare
Läs senare
Min läslista
Läslista
Bokmärk
Gilla
Gillar
Tweeta
Facebook
Twitter
X
Instagram
Visa det här inlägget på Instagram
LinkedIn
WhatsApp
Messenger
YouTube
TikTok
Telegram
Pinterest
Bluesky
RSS
RSS-flöde
Nyhetsflöde
Lyssna
Lyssna på artikeln
Lyssna på den här artikeln
Lyssna på texten
Uppläst artikel
Få artikeln uppläst
Spela upp
Spela
Pausa
Pausa video
Ljud av
Ljud på
Helskärm
Lästid
Min lästid
Lästid min
minuters läsning
min läsning
Meny
Menyn
Öppna meny
Öppna menyn
Stäng meny
Stäng menyn
Visa meny
Dölj meny
Huvudmeny
Navigation
Sök
Sök här
Sök på sidan
Sök efter
Sök bland artiklar
Sökresultat
Öppna sök
Stäng
Stäng sök
Stäng annons
Avbryt
Öppna
Fortsätt
Fortsätt läsa
Fortsätt till
Till innehållet
Till innehåll
Till startsidan
Till toppen
Till sidans topp
Tillbaka
Tillbaka till toppen
Tillbaka till startsidan
Tillbaka upp
Upp
Upp till toppen
Hoppa till innehåll
Hoppa till innehållet
Hoppa till huvudinnehåll
Hoppa till huvudinnehållet
Hoppa till navigering
Hoppa till sidfoten
Hoppa över annons
Gå till innehåll
Gå till innehållet
Gå till huvudinnehåll
Gå direkt till innehåll
Gå vidare
Du är här
Sidfot
Logga in
Logga in här
Logga ut
Inloggning
Inloggad
Registrera
Registrera dig
Registrera konto
Skapa konto
Skapa ett konto
Glömt lösenord
Glömt lösenordet?
Lösenord
Användarnamn
Mitt konto
Mina sidor
Min profil
Min sida
Konto
Bli prenumerant
Bli medlem
Bli kund
Prenumerera
Prenumerera nu
Prenumerera på nyhetsbrev
Prenumerera på nyhetsbrevet
Prenumerera på vårt nyhetsbrev
Prenumerera gratis
Prenumeration
Prenumerationer
Redan prenumerant?
Är du redan prenumerant?
Har du redan ett konto?
Prova gratis
Prova nu
Testa gratis
Köp
Köp prenumeration
Köp nu
Plus
Premium
Låst artikel
För prenumeranter
Endast för prenumeranter
Exklusivt för prenumeranter
Kundtjänst
Kundservice
Kundcenter
Nyhetsbrev
Våra nyhetsbrev
Anmäl dig
Anmäl dig här
Anmäl dig till nyhetsbrevet
Skriv upp dig
E-tidning
E-tidningen
Dagens tidning
Läs e-tidningen
Tidningen
Appar
Ladda ner appen
Ladda ned appen
Hämta appen
Öppna i appen
Annons
Annonser
Annonsera
Annonsera hos oss
Annonsera här
Annonsörer
Annonssamarbete
Annons från
Det här är en annons
Artikeln fortsätter efter annonsen
Artikeln fortsätter under annonsen
Artikeln fortsätter nedanför
Artikeln fortsätter under bilden
Texten fortsätter efter annonsen
Texten fortsätter under annonsen
Fortsätt läsa efter annonsen
Annonsen slutar här
Slut på annons
Ta bort annonser
Dölj annons
Sponsrat
Sponsrat innehåll
Sponsrad
I samarbete med
Betalt innehåll
Innehåll från annonsör
Native
Cookies
Cookiepolicy
Cookie-policy
Om cookies
Kakor
Hantera cookies
Hantera kakor
Cookieinställningar
Kakinställningar
Inställningar för cookies
Acceptera
Acceptera alla
Acceptera cookies
Acceptera alla cookies
Godkänn
Godkänn alla
Godkänn alla kakor
Jag godkänner
Jag accepterar
Jag förstår
Neka
Neka alla
Avvisa alla
Endast nödvändiga
Inställningar
Hantera inställningar
Integritet
Integritetspolicy
Integritetsinställningar
Personuppgifter
Personuppgiftspolicy
Personuppgiftshantering
Dataskydd
Dataskyddspolicy
Dataskyddsbeskrivning
Sekretesspolicy
Användarvillkor
Villkor
Allmänna villkor
Köpvillkor
Prenumerationsvillkor
Tillgänglighet
Tillgänglighetsredogörelse
Om oss
Om tidningen
Om webbplatsen
Om redaktionen
Kontakt
Kontakta oss
Kontakta redaktionen
Kontaktuppgifter
Våra medarbetare
Medarbetare
Jobba hos oss
Lediga jobb
Hjälp
Frågor och svar
Vanliga frågor
Upphovsrätt
Alla rättigheter förbehållna
Med ensamrätt
Eftertryck förbjudet
Citera gärna men ange källan
Rättelser
Rättelser och fel
Rätta fel
Rapportera fel
Anmäl fel
Anmäl fel i artikeln
Felanmälan
Fel i artikeln?
Hittat fel i texten?
Hittat ett fel?
Anmäl textfel
Publicistiska regler
Följ
Följer
Följ oss
Följ ämne
Följ skribent
Följ författare
Följ oss på Facebook
Följ oss på Twitter
Följ oss på Instagram
Följ oss i sociala medier
Sociala medier
Notiser
Slå på notiser
Aktivera notiser
Få notiser
Visa
Visa mer
Visa fler
Visa mindre
Visa alla
Visa fler artiklar
Visa hela artikeln
Visa alla artiklar
Visa bildtext
Visa bilder
Visa kommentarer
Visa alla kommentarer
Läs kommentarer
Dölj kommentarer
Dölj
Dölj bildtext
Se alla
Se fler
Se alla artiklar
Ladda fler
Ladda mer
Hämta fler
Laddar
Laddar innehåll
Alla artiklar
Alla nyheter
Alla ämnen
Alla avdelningar
Hela listan
Läs hela artikeln
Läs hela
Läs artikeln
Läs mindre
Sortera
Sortera efter
Senaste först
Rösta
Rösta nu
Resultat
Tack för din röst
Tack!
Skicka
Skicka in
Välj språk
Språk
Svenska
Mörkt läge
Ljust läge
Textstorlek
Anpassa
Föregående bild
Nästa bild
Bild 1 av 2
Bild 1 av 3
Fullskärm
Tv-tablå
TV-guide
Väder idag
Namn
Din e-postadress
Din e-post
E-postadress
Ange din e-postadress
Webbplats
Visningar
Läst
Tjänster
Mer från oss
Våra tjänster
Arkivet
Artikelarkiv
Webbplatskarta
Just nu
Det senaste
För dig
I fokus
Vi rekommenderar
Sida 1 av
Rätta artikel
""",
    promo="""\
Prenumerera på
Prenumerera på vår
Bli prenumerant för att
Följ oss på
Följ oss gärna
Följ vår
Gilla oss på
Ladda ner vår app
Ladda ned vår app
Ladda ner appen
Hämta vår app
Anmäl dig till
Skriv upp dig på
Missa inga nyheter
Missa inte vårt nyhetsbrev
Få vårt nyhetsbrev
Få de senaste nyheterna
Få nyheter direkt
Få koll på
Håll dig uppdaterad
Vill du läsa mer
Vill du läsa hela
Vill du få
Vill du ha
Vill du veta mer
Vill du kommentera
Vill du tipsa
Klicka här
Tryck här
Läs hela artikeln på
Läs hela artikeln i
Läs hela intervjun
Läs hela texten
Läs hela rapporten
Läs hela pressmeddelandet
Läs fler artiklar på
Läs mer om våra
Läs originalartikeln
Logga in för att
Du måste logga in
Du måste vara inloggad
Du har läst
Skapa konto för att
Köp en prenumeration
Det här är en låst artikel
Den här artikeln är låst
Den här artikeln är för
Artikeln är låst
Redan prenumerant
Är du prenumerant
Har du tips
Har du nyhetstips
Skicka in din
Skicka ditt tips
Skicka tips till
Skicka ett mejl
Har du ett tips
Har du ett nyhetstips
Har du synpunkter
Har du sett något
Hittade du ett fel
Tipsa oss om
Tipsa oss på
Mejla oss på
Mejla ditt tips
Skriv till oss
Skicka din insändare
Skicka dina bilder
Stöd vår
Stöd vår journalistik
Stöd oss
Swisha till
Lyssna på vår podd
Lyssna på podden
Se hela inslaget
Se hela programmet
Hör hela intervjun
Se mer i
Den här artikeln publicerades först
Artikeln publicerades först
Artikeln publicerades ursprungligen
Den här artikeln publicerades ursprungligen
Denna artikel publicerades ursprungligen
Artikeln är ursprungligen publicerad
Artikeln är tidigare publicerad
Det här är en text från
Det här är en krönika
Det här är en opinionstext
Det här är en åsiktstext
Det här är en debattartikel
Det här är en ledare
Åsikterna som framförs
Skribenten ansvarar själv
Detta är en opinionstext
Detta är en ledare
Detta är en kommenterande text
Texten är en krönika
Detta är en debattartikel
Innehållet publiceras
Artikeln är producerad av
Vi använder cookies
Vi använder kakor
Genom att klicka
Genom att registrera
Genom att anmäla
Läs mer om hur vi
Så arbetar vi
Så jobbar vi
Copyright
© Copyright
Materialet är skyddat
Citera oss gärna
All kopiering
Ansvarig utgivare
Ett inlägg delat av
Så jobbar vi med nyheter
Så arbetar vi med nyheter
Vet du mer
Har du en nyhet
Har du hittat ett fel
Det här inlägget postades i
Detta inlägg postades i
Inlägget postades i
Bokmärk permalänken
Den här artikeln är endast för
Bara för prenumeranter
Gå med i vår
Följ vår kanal
Hör mer i
""",
    notices="""\
integritetspolicy
personuppgiftspolicy
användarvillkor
prenumerationsvillkor
cookies
nyhetsbrev
prenumerera
logga in
registrera dig
din e-post
din mejl
e-postadress
mejladress
vår webbplats
den här webbplatsen
denna webbplats
vår app
våra läsare
vår redaktion
ditt samtycke
med ensamrätt
alla rättigheter förbehållna
följ oss
Google Nyheter
din kommentar
är journalist
är reporter
är redaktör
frilansjournalist
pressetiska
spelreglerna för press
publicitetsreglerna
Medieombudsmannen
politisk ställning
utgivningsbevis
för våra prenumeranter
WhatsApp-kanal
permalänken
""",
    comments="""\
Kommentarer
Kommentar
Kommentera
Kommentera artikeln
Kommentera här
Kommentarer till artikeln
Läsarkommentarer
Läsarnas kommentarer
Skriv en kommentar
Skriv kommentar
Skriv din kommentar
Lämna en kommentar
Lämna ett svar
Lägg till kommentar
Inga kommentarer
Inga kommentarer än
0 kommentarer
1 kommentar
Alla kommentarer
Svara
Diskutera
Diskutera artikeln
Delta i diskussionen
Delta i debatten
Säg din mening
Vad tycker du?
Dina kommentarer
Kommentarsfältet är stängt
Kommentering är stängd
Bli först med att kommentera
Din e-postadress kommer inte publiceras.
Avbryt svar
Var först med att kommentera
Läs kommentarerna
""",
    ending="""\
SLUT
(Forts.)
""",
    agencies="""\
TT
TT Nyhetsbyrån
TT-AFP
TT-Reuters
TT-AP
TT-NTB
TT-NTB-Ritzau
TT-FNB-AFP
TT-FNB-Reuters
TT-FNB
TT-Ritzau
TT-DPA
TT-DN
AFP-TT
Reuters-TT
AP-TT
Tidningarnas Telegrambyrå
Nyhetsbyrån Direkt
Nyhetsbyrån Siren
Siren
Finwire
Nyhetsbyrån Finwire
SPT
FNB
FNB-STT
STT
STT-FNB
Finska Notisbyrån
Svensk Presstjänst
NTB
Ritzau
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
DPA
Deutsche Presse-Agentur
UPI
Bloomberg
Bloomberg News
Dow Jones
Interfax
TASS
Ria Novosti
Xinhua
Nya Kina
Ukrinform
Anadolu
EFE
ANSA
BNS
Nyhetsbyråerna
Nyhetsbyrå
Cision
Mynewsdesk
TT/AFP
TT Spektra
TT-AFP-Reuters
""",
    outlets="""\
Dagens Nyheter
DN
Svenska Dagbladet
SvD
Aftonbladet
Expressen
Göteborgs-Posten
GP
Sydsvenskan
Kvällsposten
Dagens Industri
Dagens ETC
ETC
Svenska Yle
Yle
SVT
SVT Nyheter
SR
Sveriges Radio
Ekot
Ekoredaktionen
TV4
TV4 Nyheterna
Omni
Breakit
Resumé
Journalisten
Dagens Medicin
Ny Teknik
Computer Sweden
Affärsvärlden
Västerbottens-Kuriren
VK
Norrbottens-Kuriren
NSD
Västerbottens Folkblad
Sundsvalls Tidning
Östersunds-Posten
Dalarnas Tidningar
Gefle Dagblad
Arbetarbladet
Upsala Nya Tidning
UNT
Nerikes Allehanda
Vestmanlands Läns Tidning
Norrköpings Tidningar
Östgöta Correspondenten
Corren
Jönköpings-Posten
Smålandsposten
Barometern
Blekinge Läns Tidning
Kristianstadsbladet
Helsingborgs Dagblad
Borås Tidning
Hallandsposten
Bohusläningen
Gotlands Tidningar
Värmlands Folkblad
Nya Wermlands-Tidningen
Hufvudstadsbladet
HBL
Åbo Underrättelser
Vasabladet
Österbottens Tidning
Nya Åland
Ålandstidningen
Mitti
Kyrkans Tidning
""",
    outlet_words="""\
Tidning
Tidningar
Tidningen
Dagblad
Dagbladet
Bladet
Nyheter
Nyheterna
Posten
Allehanda
Kuriren
Folkblad
Radio
News
TV
""",
    given_names="""\
Alexander Alexandra Alice Anders Andreas Anette Angelica Anita Ann Anna Anne Annika Anton Arvid Axel Birgitta Björn Bo
Carina Carl Carl-Johan Cecilia Charlotta Charlotte Christer Christian Christina Claes Daniel David Ebba Elias Elin
Elina Elisabeth Ella Elsa Emelie Emil Emilia Emma Erik Erika Eva Evelina Fanny Filip Fredrik Frida Gabriel Gunilla
Gunnar Gustav Göran Hanna Hannes Hans Helena Henrik Hugo Ida Ingela Inger Ingrid Isabella Isak Jakob Jan Jenny Jens
Jesper Jessica Joakim Johan Johanna Johannes Jonas Josefin Karin Karl Katarina Kenneth Kerstin Kjell Klara Kristian
Kristina Lars Lena Lennart Linda Linnéa Linus Lisa Lotta Louise Lovisa Lukas Madeleine Magdalena Magnus Maja
Malin Marcus Margareta Maria Marie Markus Martin Matilda Mats Mattias Mikael Moa Mona Monica Niklas Nils Nina Olof
Oscar Oskar Ove Patrik Per Pernilla Peter Petra Pia Pontus Rasmus Rickard Robert Robin Roger Sandra Sanna Sara
Sebastian Simon Sofia Sofie Staffan Stefan Stina Susanne Sven Therese Thomas Tobias Tomas Tommy Tove Ulf Ulrika Urban
Viktor Viktoria Åsa
""",
    months="""\
9 sept
""",
    weekdays="""\
1 måndagen | månd
2 tisdagen | tisd
3 onsdagen | onsd
4 torsdagen | torsd
5 fredagen
6 lördagen | lörd
7 söndagen | sönd
""",
    am="""\
förmiddag
förmiddagen
på förmiddagen
på morgonen
""",
    pm="""\
eftermiddag
eftermiddagen
på eftermiddagen
på kvällen
""",
    zones="""\
svensk tid = Europe/Stockholm
lokal svensk tid = Europe/Stockholm
finsk tid = Europe/Helsinki
finländsk tid = Europe/Helsinki
norsk tid = Europe/Oslo
dansk tid = Europe/Copenhagen
centraleuropeisk tid = Europe/Stockholm
centraleuropeisk sommartid = +02:00
östeuropeisk tid = Europe/Helsinki
brittisk tid = Europe/London
rysk tid = Europe/Moscow
Moskvatid = Europe/Moscow
amerikansk östkusttid = America/New_York
New York-tid = America/New_York
""",
    relative="""\
i dag = 0
i morse = 0
i kväll = 0
i går = -1
i går kväll = -1
i går morse = -1
i förrgår = -2
i morgon = 1
i övermorgon = 2
""",
    ago="""\
för {n} {unit} sedan
för {n} {unit} sen
för ca {n} {unit} sedan
för cirka {n} {unit} sedan
{n} {unit} sedan
{n} {unit} sen
""",
    units="""\
second = sekund | sekunder | sek
minute = minut | minuter | min
hour = timme | timmar | tim | h
day = dag | dagar | dygn
week = vecka | veckor | v
month = månad | månader | mån
year = år
""",
)
