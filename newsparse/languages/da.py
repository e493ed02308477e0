"""Danish: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, broadcasters and agencies of Denmark, the Faroe Islands and Greenland; function words: the commonest of written Danish.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="da",
    name="Danish",
    endonym="dansk",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="æøå",
    function_words="""\
og er ikke at af til jeg fra også efter sig bliver blev blevet hvad mod ud op havde nu meget mere kun mellem siger noget
nogle uden gennem mig os vores blandt ind ned været gør gøre fået fik endnu deres lige igen sagde sidste blive
""",
    published="""\
Publiceret
Publiceret d.
Publiceret den
Publiceret i dag
Publiceringsdato
Udgivet
Udgivet d.
Udgivet den
Udgivelsesdato
Offentliggjort
Offentliggjort d.
Offentliggjort den
Først publiceret
Først udgivet
Oprindeligt publiceret
Oprindeligt udgivet
Dato
Oprettet
Oprettet d.
Oprettet den
Skrevet
Skrevet d.
Skrevet den
Lagt på
Lagt op
Indsendt
Indsendt den
Bragt
Bragt den
Postet
Sendt d.
Artikel publiceret
Artiklen er publiceret
Artiklen blev publiceret
Artiklen er fra
""",
    updated="""\
Opdateret
Opdateret d.
Opdateret den
Opdateret i dag
Sidst opdateret
Sidst opdateret d.
Sidst opdateret den
Senest opdateret
Senest opdateret d.
Senest opdateret den
Seneste opdatering
Sidste opdatering
Opdatering
Sidst ændret
Senest ændret
Ændret
Ændret den
Sidst redigeret
Redigeret d.
Rettet
Artiklen er opdateret
Artiklen blev opdateret
Ajourført
""",
    source="""\
Kilde
Kilder
Nyhedskilde
Oprindelig kilde
Kilde til artiklen
Via
Nyhedsbureau
Avis
Medie
Udgiver
Bureau
Afsender
Materiale fra
Leveret af
Pressemeddelelse fra
En pressemeddelelse fra
Oprindeligt bragt i
Først bragt i
Læs originalartiklen på
Læs artiklen hos
""",
    byline="""\
Af
Tekst
Tekst af
Tekst og foto
Tekst & foto
Tekst og billeder
Skrevet af
Skribent
Skribenter
Forfatter
Forfattere
Artikel af
Artiklen er skrevet af
Analyse af
Kommentar af
Klumme af
Anmeldelse af
Anmeldt af
Interview af
Reportage af
Leder af
Kronik af
Debatindlæg af
Indlæg af
Fortalt til
Oversat af
Oversættelse
Redaktør og journalist
Af vores korrespondent
Publiceret af
Udgivet af
Lagt op af
Oprettet af
En artikel af
Fra vores korrespondent
Af vores udsendte
Om forfatteren
Indsendt af
Redigeret og skrevet af
""",
    reporter="""\
Redaktionen
Redaktion
Nyhedsredaktionen
Webredaktionen
Sportsredaktionen
Kulturredaktionen
Lokalredaktionen
Erhvervsredaktionen
Debatredaktionen
Reporter
Nyhedsreporter
Journalister
Journalistpraktikant
Journalistelev
Praktikant
Freelancejournalist
Freelance
Freelanceskribent
Korrespondent
Udlandskorrespondent
USA-korrespondent
Europa-korrespondent
EU-korrespondent
Rusland-korrespondent
Asien-korrespondent
Mellemøstkorrespondent
Tysklandskorrespondent
International korrespondent
Vores korrespondent
Vores udsendte
Udsendt medarbejder
Politisk reporter
Politisk journalist
Politisk kommentator
Politisk analytiker
Erhvervsjournalist
Erhvervskommentator
Sportsjournalist
Sportskommentator
Sundhedsjournalist
Klimajournalist
Kulturjournalist
Kulturskribent
Retsreporter
Kriminalreporter
Anmelder
Filmanmelder
Musikanmelder
Klummeskribent
Kommentator
Lederskribent
Gæsteskribent
Debattør
Fast skribent
Medarbejder
Fotojournalist
Nyhedsbureauerne
Journalist
Reportere
Korrespondenter
Udsendt
Redaktionssekretær
Politisk redaktør
Kulturredaktør
Erhvervsredaktør
Krimireporter
Graverjournalist
Webredaktør
Lokalredaktør
Lokaljournalist
Ansvarshavende
Videojournalist
Nyhedsredaktør
Nyhedschef
Debatredaktør
""",
    desks="""\
Redaktionen
Redaktion
""",
    editor="""\
Ansvarshavende chefredaktør
Ansvarshavende redaktør
Ansvarshavende
Ansv. chefredaktør
Chefredaktør
Chefredaktører
Administrerende direktør
Adm. direktør
Administrerende chefredaktør
Redaktionschef
Redaktør
Redaktører
Nyhedschef
Nyhedsredaktør
Digitalredaktør
Digitalchef
Politisk redaktør
Kulturredaktør
Sportsredaktør
Sportschef
Erhvervsredaktør
Debatredaktør
Udlandsredaktør
Souschef
Redaktionssekretær
Redaktionel chef
Vagthavende redaktør
Grundlægger
Direktør
Publisher
Bestyrelsesformand
Formand
Redigeret af
Fotochef
Producer
Tilrettelægger
Webredaktør
""",
    conjunction="""\
og
samt
&
""",
    with_agency="""\
med
""",
    keywords="""\
Emner
Emne
Emner i artiklen
Emner i denne artikel
Emneord
Nøgleord
Stikord
Søgeord
Tags
Tag
Tagget
Tagget med
Etiketter
Mærker
Artiklens emner
Artiklen handler om
Læs mere om
Læs mere om emnet
Læs mere om emnerne
Mere om emnet
Mere om emnerne
Flere emner
Relaterede emner
Relaterede tags
Populære emner
Følg emner
Følg emnet
Følg emner i artiklen
Personer
Steder
Organisationer
Temaer
""",
    related="""\
Læs også
Læs også her
Læs mere
Læs mere her
Læs mere på
Læs mere i
Læs mere fra
Læs mere af
Læs videre
Læs videre her
Læs flere
Læs flere artikler
Læs flere artikler om
Læs flere nyheder
Læs flere nyheder her
Læs næste
Læs næste artikel
Læs nu
Læs desuden
Læs artiklen
Læs tidligere artikler
Læs hele serien
Se også
Se mere
Se flere
Hør også
Gå ikke glip af
Mere
Mere om
Mere om sagen
Mere fra
Mere fra forsiden
Mere fra samme sektion
Mere af samme forfatter
Mere læsning
Mere at læse
Mere til dig
Mere sport
Mere i samme sektion
Mere nyt
Flere artikler
Flere artikler om
Flere artikler fra
Flere artikler af
Flere nyheder
Flere nyheder fra
Flere fra
Flere indlæg
Andre læser
Andre læser også
Andre læste også
Andre læser lige nu
Andre artikler
Andre nyheder
Relateret
Relaterede artikler
Relaterede nyheder
Relaterede indlæg
Relaterede historier
Relaterede links
Relateret artikel
Relateret indhold
Relateret læsning
Lignende artikler
Lignende indlæg
Lignende nyheder
Tidligere artikler
Tidligere nyheder
Tidligere indlæg
Forrige artikel
Forrige indlæg
Forrige
Forrige nyhed
Næste artikel
Næste indlæg
Næste
Næste nyhed
Seneste nyt
Seneste nyheder
Seneste artikler
Seneste indlæg
Seneste
Seneste fra
Seneste udgaver
Sidste nyt
Sidste nyheder
Nyeste
Nyeste artikler
Nyeste nyheder
Mest læst
Mest læste
Mest læst lige nu
Mest læste artikler
Mest læste nyheder
Mest sete
Mest set
Mest delte
Mest delt
Mest kommenterede
Mest populære
Populært
Populært lige nu
Populære artikler
Populære nyheder
Populære indlæg
Trending
Tophistorier
Topnyheder
Top nyheder
Anbefalet
Anbefalede
Anbefalede artikler
Anbefalet til dig
Anbefalet læsning
Anbefalinger
Redaktionen anbefaler
Redaktionens udvalgte
Redaktionens valg
Udvalgt
Udvalgte artikler
Udvalgt til dig
Måske er du også interesseret i
Måske vil du også kunne lide
Du er måske også interesseret i
Du vil måske også kunne lide
Du kan også læse
Du kan måske også lide
Dagens vigtigste nyheder
Dagens overblik
Baggrund
Få baggrunden
Dyk ned i
Fra arkivet
Videoer
Flere videoer
Hør podcasten
Serie
Artikelserie
Læs serien
Nyhedsoverblik
Lokale nyheder fra
Læs også om
Mest læst i dag
Mest læste i dag
Populære nyheder lige nu
Andre læser lige
Måske kan du også lide
Måske er du interesseret i
Andre historier
Læs flere historier
Det læser andre
Artikler om emnet
""",
    section="""\
Sektion
Sektioner
Kategori
Kategorier
Rubrik
Afdeling
Udgivet i
Publiceret i
Arkiveret under
Gemt under
Område
Postet i
""",
    sections="""\
Forside
Forsiden
Hjem
Nyheder
Notitser
Kort nyt
Nyt
Seneste nyt
Danmark
Indland
Udland
Verden
Internationalt
International
Europa
EU
USA
Norden
Grønland
Færøerne
København
Aarhus
Odense
Aalborg
Esbjerg
Fyn
Jylland
Nordjylland
Midtjylland
Sønderjylland
Sjælland
Bornholm
Lokalt
Lokalnyheder
Regionalt
By
Politik
Indenrigspolitik
Christiansborg
Folketinget
Valg
Folketingsvalg
Kommunalvalg
Erhverv
Økonomi
Business
Penge
Privatøkonomi
Børs
Aktier
Investor
Virksomheder
Finans
Bolig
Ejendomme
Karriere
Job
Arbejdsmarked
Arbejdsliv
Forbrug
Forbruger
Sport
Fodbold
Superliga
Superligaen
Champions League
Håndbold
Cykling
Tennis
Badminton
Ishockey
Golf
Motorsport
Formel 1
Atletik
OL
Lokalsport
Kultur
Kultur & Underholdning
Bøger
Litteratur
Film
Film & Serier
Serier
Tv
Musik
Teater
Scene
Kunst
Arkitektur
Design
Spil
Underholdning
Kendte
Kongelige
Kongehuset
Royale
Debat
Opinion
Leder
Ledere
Kronik
Kronikken
Kronikker
Klumme
Klummer
Kommentar og analyse
Kommentarer og analyser
Synspunkt
Synspunkter
Læserbreve
Læserbrev
Analyse
Analyser
Satire
Interview
Portræt
Reportage
Baggrund
Faktatjek
Videnskab
Viden
Forskning
Teknologi
Tech
Digital
It
Sundhed
Helse
Medicin
Psykologi
Familie
Børn
Forældre
Samliv
Livsstil
Liv
Liv & Stil
Livet
Mode
Mode & Skønhed
Mad
Mad & Drikke
Opskrifter
Vin
Gastronomi
Rejser
Rejse
Have
Hus & Have
Bil
Biler
Motor
Trafik
Transport
Klima
Miljø
Klima & Miljø
Natur
Dyr
Landbrug
Vejr
Vejret
Uddannelse
Skole
Samfund
Krimi
Kriminalitet
Retssager
Politi
112
Religion
Kirke
Tro
Historie
Navne
Mennesker
Mindeord
Dødsfald
Weekend
Magasin
Søndag
Video
Videoer
Billeder
Fotos
Billedserie
Galleri
Podcast
Podcasts
Radio
Lyd
Live
Liveblog
Overblik
Quiz
Krydsord
Sudoku
Horoskop
Events
Kalender
Det sker
Forsvar
Medier
Arkiv
Tema
Temaer
Pressemeddelelser
Pressemeddelelse
Ukategoriseret
""",
    credit="""\
Foto:
Fotos:
Fotograf:
Foto af
Foto ©
Foto/
Presse-foto
Arkivfotos
Billede:
Billeder:
Billedtekst
Arkivfoto
Arkivbillede
Genrefoto
Modelfoto
Pressefoto
PR-foto
Illustration:
Illustrationsfoto
Grafik:
Kort:
Video:
Skærmprint
Skærmbillede
Privatfoto
Foto: privat
Collage:
Tegning:
Ritzau Scanpix
Scanpix
/Ritzau
Polfoto
Getty Images
AP Photo
EPA-EFE
Shutterstock
iStockphoto
Colourbox
Unsplash
Pixabay
Wikimedia Commons
Klik for at forstørre
Se stort billede
Vis større billede
""",
    boilerplate="""\
Del
Del artikel
Del artiklen
Del denne artikel
Del siden
Del historien
Del på Facebook
Del på Twitter
Del på X
Del på LinkedIn
Del på WhatsApp
Del på Messenger
Del via e-mail
Del via mail
Del på mail
Del link
Del via link
Del indlæg
Del med andre
Delinger
Send til en ven
Send link
Send som mail
Send artikel
Tip en ven
Giv en artikel
Kopier
Kopier link
Kopiér link til artiklen
Link kopieret
Linket er kopieret
Kopieret
Print
Print artikel
Print artiklen
Udskriv
Udskriv artikel
Udskriv siden
Printvenlig version
Gem
Gem artikel
Gem artiklen
Gemt
Gemte artikler
Gem til senere
Læs senere
Læseliste
Min læseliste
Bogmærk
Tilføj til favoritter
Synes godt om
Like
Tweet
Facebook
Twitter
X
Instagram
Se dette opslag på Instagram
LinkedIn
WhatsApp
Messenger
YouTube
TikTok
Telegram
Pinterest
Bluesky
RSS
RSS-feed
E-mail
Mail
Lyt
Lyt til artiklen
Lyt til denne artikel
Lyt til artikel
Få artiklen læst op
Få læst artiklen op
Oplæst artikel
Hør artiklen
Afspil
Afspil video
Pause
Fuld skærm
Læsetid
min. læsetid
min læsetid
minutters læsning
minutters læsetid
min. læsning
Menu
Åbn menu
Luk menu
Vis menu
Skjul menu
Hovedmenu
Navigation
Søg
Søg her
Søg efter
Søg på siden
Søg i artikler
Søgning
Søgeresultater
Luk
Luk søgning
Luk annonce
Annuller
Annullér svar
Åbn
Fortsæt
Fortsæt læsning
Læs videre efter annoncen
Artiklen fortsætter
Artiklen fortsætter efter annoncen
Artiklen fortsætter under annoncen
Artiklen fortsætter under billedet
Artiklen fortsætter under videoen
Artiklen fortsætter herunder
Artiklen fortsætter efter videoen
Artiklen fortsætter efter billedet
Teksten fortsætter efter annoncen
Teksten fortsætter under annoncen
Annonce
Annoncer
Annoncér her
Annoncering
Annoncørbetalt indhold
Annoncørindhold
Annoncørbetalt
Annonceindhold
Fjern annoncer
Luk annoncen
Sponsoreret
Sponsoreret indhold
Betalt indhold
Partnerindhold
I samarbejde med
Kommercielt samarbejde
Reklame
Til toppen
Til top
Tilbage
Tilbage til toppen
Tilbage til forsiden
Gå til forsiden
Gå til indhold
Gå til hovedindhold
Gå til hovedindholdet
Gå direkte til indhold
Spring til indhold
Spring til hovedindhold
Spring over
Spring annoncen over
Hop til indhold
Du er her
Sidefod
Log ind
Log ind her
Log på
Log ud
Login
Log ind med e-mail
Opret bruger
Opret konto
Opret profil
Opret en profil
Opret dig
Registrer
Glemt adgangskode
Glemt adgangskode?
Glemt kodeord?
Adgangskode
Brugernavn
Min konto
Min side
Min profil
Profil
Konto
Bliv abonnent
Bliv medlem
Abonner
Abonnér nu
Abonnement
Abonnementer
Køb abonnement
Bestil abonnement
Køb nu
Køb adgang
Prøv gratis
Prøv nu
Allerede abonnent?
Er du allerede abonnent?
Har du allerede et abonnement?
Har du allerede en bruger?
For abonnenter
Kun for abonnenter
Låst artikel
Plus
Premium
Kundeservice
Kundecenter
Nyhedsbrev
Nyhedsbreve
Tilmeld
Tilmeld nyhedsbrev
Tilmeld dig nyhedsbrevet
Tilmeld dig her
Tilmeld dig vores nyhedsbrev
Få nyhedsbrev
Vores nyhedsbreve
E-avis
E-avisen
Dagens avis
Læs e-avisen
Avisen
App
Apps
Hent app
Hent appen
Hent vores app
Åbn i appen
Cookies
Cookiepolitik
Cookie-politik
Om cookies
Cookieindstillinger
Cookie-indstillinger
Samtykke
Administrer samtykke
Administrer cookies
Administrér præferencer
Accepter
Accepter alle
Accepter cookies
Accepter alle cookies
Acceptér og luk
Tillad alle
Tillad alle cookies
Kun nødvendige
Afvis
Afvis alle
Indstillinger
Privatliv
Privatlivspolitik
Privatlivsindstillinger
Persondata
Persondatapolitik
Databeskyttelse
Brugerbetingelser
Brugervilkår
Vilkår
Vilkår og betingelser
Betingelser
Abonnementsbetingelser
Handelsbetingelser
Tilgængelighed
Tilgængelighedserklæring
Om os
Om avisen
Om redaktionen
Kontakt
Kontakt os
Pressekontakt
Pressekontakter
Kontaktoplysninger
Kontaktperson
Kontaktpersoner
Yderligere oplysninger
For yderligere information
Kontakt redaktionen
Kontakt journalisten
Kontakt kundeservice
Medarbejdere
Redaktionelle medarbejdere
Ledige stillinger
Job hos os
Hjælp
Ofte stillede spørgsmål
Spørgsmål og svar
Ophavsret
Alle rettigheder forbeholdes
Fejl og rettelser
Ret fejl
Rettelser
Rapporter fejl
Rapportér en fejl
Meld en fejl
Har du fundet en fejl?
Fandt du en fejl?
Etiske retningslinjer
Presseetik
Følg
Følger
Følg os
Følg emne
Følg skribent
Følg journalist
Følg forfatter
Følg os på Facebook
Følg os på Instagram
Følg os på sociale medier
Sociale medier
Notifikationer
Slå notifikationer til
Få notifikationer
Få besked
Vis
Vis mere
Vis flere
Vis mindre
Vis alle
Vis alt
Vis alle artikler
Vis flere artikler
Vis hele artiklen
Vis kommentarer
Vis alle kommentarer
Læs kommentarer
Skjul kommentarer
Skjul
Skjul billedtekst
Se alle
Se alle artikler
Se alt
Indlæs flere
Indlæs mere
Hent flere
Indlæser
Alle artikler
Alle nyheder
Alle emner
Alle sektioner
Læs hele artiklen
Læs hele historien
Læs mindre
Sorter efter
Nyeste først
Stem
Stem nu
Resultat
Afstemning
Tak!
Tak for din stemme
Send
Indsend
Vælg sprog
Sprog
Dansk
Mørk tilstand
Tekststørrelse
Forrige billede
Næste billede
Tv-guide
Tv-program
Vejret i dag
Navn
Din e-mail
Din e-mailadresse
E-mailadresse
Indtast din e-mail
Hjemmeside
Visninger
Tip os
Tip redaktionen
Send et tip
Send os et tip
Redigeret indhold
Tjenester
Services
Vores medier
Sitemap
Det siger brugerne
Denne artikel er låst
Ekstern indhold
Dette indhold kræver cookies
Faktaboks
Fakta
Vis fakta
Overblik over sagen
Denne side bruger cookies
Lige nu
Flere historier
Side 1 af
""",
    promo="""\
Abonner på
Tegn abonnement
Bliv abonnent for at
Bliv abonnent og
Følg os på
Følg med på
Følg vores
Følg udviklingen i vores
Like os på
Hent vores app
Hent appen her
Tilmeld dig
Tilmeld dig vores
Tilmeld dig nyhedsbrevet
Få de seneste nyheder
Få nyheder
Få nyhederne
Få dagens vigtigste
Få vores nyhedsbrev
Få fuld adgang
Få adgang til
Få ubegrænset adgang
Gå ikke glip af vores
Gå ikke glip af nyheder
Hold dig opdateret
Klik her
Tryk her
Læs hele artiklen på
Læs hele artiklen i
Læs hele interviewet
Læs hele historien på
Læs hele analysen
Læs hele pressemeddelelsen
Læs hele rapporten
Læs mere om vores
Læs den oprindelige artikel
Læs originalartiklen
Vil du læse mere
Vil du læse hele
Vil du læse videre
Vil du have flere
Vil du have adgang
Vil du vide mere
Vil du debattere
Vil du kommentere
Log ind for at
Du skal være logget ind
Du skal være abonnent
Du har læst
Opret dig for at
Opret en gratis
Køb et abonnement
Prøv avisen
Prøv gratis i
Er du abonnent
Allerede abonnent
Har du et tip
Har du tip
Har du en god historie
Har du oplevet
Har du spørgsmål
Har du fundet en fejl
Tip os på
Tip os om
Skriv til os
Skriv til redaktionen
Send dit debatindlæg
Send dit læserbrev
Send dit indlæg
Send en mail til
Send os
Støt vores
Støt den frie
Støt os
Støt uafhængig
Doner
Lyt til vores podcast
Lyt til podcasten
Hør hele interviewet
Se hele indslaget
Se hele udsendelsen
Denne artikel blev først
Denne artikel er oprindeligt
Denne artikel er først
Denne artikel blev oprindeligt
Denne artikel stammer fra
Denne artikel er en del af
Denne artikel er skrevet af
Denne artikel er et debatindlæg
Artiklen er oprindeligt
Artiklen blev oprindeligt
Artiklen er først bragt
Artiklen blev først bragt
Artiklen er oversat
Artiklen er skrevet i samarbejde
Dette er et debatindlæg
Dette er en kommentar
Dette er en klumme
Dette er en leder
Dette er en kronik
Dette er en analyse
Dette indlæg er udtryk for
Dette er udtryk for skribentens
Det er et debatindlæg
Alle indlæg er udtryk for
Kommentaren er udtryk for
Pressemeddelelsen er leveret
Vi bruger cookies
Vi anvender cookies
Ved at klikke
Ved at tilmelde dig
Ved at oprette dig
Copyright
© Copyright
Alle rettigheder
Artikler må ikke
Indholdet er beskyttet
Gengivelse af
Et opslag delt af
Har du tips
Ved du mere
Ved du noget
Resuméet er lavet af
Artiklen er kun for
Artiklen er låst
Fundet en fejl
Bemærk: Artiklen er mere end
""",
    notices="""\
privatlivspolitik
persondatapolitik
brugerbetingelser
abonnementsvilkår
cookies
nyhedsbrev
abonner
log ind
tilmeld dig
din mail
e-mailadresse
din indbakke
vores hjemmeside
vores website
denne hjemmeside
dette website
vores app
vores læsere
vores redaktion
dit samtykke
alle rettigheder forbeholdes
følg os
Google Nyheder
din kommentar
er journalist
er redaktør
freelancejournalist
for vores abonnenter
""",
    comments="""\
Kommentarer
Kommentar
Kommentér
Kommenter artiklen
Kommenter her
Læserkommentarer
Læsernes kommentarer
Skriv en kommentar
Skriv kommentar
Skriv din kommentar
Skriv et svar
Efterlad en kommentar
Efterlad et svar
Tilføj kommentar
Tilføj en kommentar
Ingen kommentarer
Ingen kommentarer endnu
0 kommentarer
1 kommentar
Alle kommentarer
Svar
Debatter artiklen
Deltag i debatten
Bland dig i debatten
Giv din mening til kende
Hvad mener du?
Hvad synes du?
Vær den første til at kommentere
Kommentarer er lukket
Der er lukket for kommentarer
Kommentarsporet er lukket
Din e-mailadresse vil ikke blive publiceret.
Se kommentarer
""",
    ending="""\
SLUT
(slut)
""",
    agencies="""\
Ritzau
Ritzaus Bureau
Ritzau Finans
Ritzau/AFP
Ritzau/Reuters
Ritzau/AP
/ritzau/dpa
/ritzau/TT
/ritzau/NTB
/ritzau/FINANS
Newspaq
Newspaq.dk
Berlingske Nyhedsbureau
Berlingske News
Dagbladenes Bureau
RB
RB-Børsen
MarketWire
Kristeligt Pressecenter
Via Ritzau
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
dpa
Deutsche Presse-Agentur
TT
NTB
STT
FNB
UPI
Bloomberg
Bloomberg News
Dow Jones
Xinhua
TASS
Interfax
Ria Novosti
Anadolu
EFE
ANSA
PA Media
KNR
KVF
Nyhedsbureauerne
Bureauerne
Cision
Globe Newswire
Ritzau Bureau
Newspaq/Ritzau
Ritzau/TT
Ritzau/NTB
Nyhedsbureauet Direkt
Avisernes Nyheds Bureau
Kringvarp Føroya
""",
    outlets="""\
Berlingske
Politiken
Jyllands-Posten
Morgenavisen Jyllands-Posten
Ekstra Bladet
B.T.
Dagbladet Information
Børsen
Dagbladet Børsen
Kristeligt Dagblad
Weekendavisen
Arbejderen
Altinget
Avisen Danmark
Avisen.dk
Fagbladet 3F
Zetland
Frihedsbrevet
Kristeligt Pressecenter
DR
DR Nyheder
DR Nyhederne
TV 2
TV 2 Nord
TV 2 Fyn
TV 2 Øst
TV 2 Østjylland
TV 2 Kosmopol
TV SYD
TV Midtvest
TV2
P1
P3
Radio4
24syv
Radio IIII
Nordjyske
Nordjyske Stiftstidende
Aarhus Stiftstidende
Stiften
Fyens Stiftstidende
JydskeVestkysten
JV
Vejle Amts Folkeblad
Horsens Folkeblad
Viborg Stifts Folkeblad
Randers Amtsavis
Dagbladet Holstebro
Dagbladet Ringkøbing-Skjern
Folkebladet Lemvig
Sjællandske
Sjællandske Nyheder
Frederiksborg Amts Avis
Nordvestnyt
Lolland-Falsters Folketidende
Bornholms Tidende
Der Nordschleswiger
MetroXpress
Sermitsiaq
Sermitsiaq.AG
KNR
Kringvarpið
Version2
Ingeniøren
Videnskab.dk
ComputerWorld
Tipsbladet
Bold.dk
Euroinvestor
Se og Hør
Billed Bladet
Euroman
""",
    outlet_words="""\
Avis
Avisen
Dagblad
Dagbladet
Bladet
Tidende
Stiftstidende
Folkeblad
Folketidende
Amtsavis
Nyheder
Nyhederne
Posten
Radio
News
TV
""",
    given_names="""\
Anders Andreas Anette Anja Anna Anne Annette Asger Astrid Bent Birgitte Bo Brian Camilla Carsten Casper Cecilie
Charlotte Christian Christina Claus Daniel David Ditte Dorte Dorthe Ebbe Emil Emilie Emma Erik Eva Flemming Frederik
Frederikke Hanne Hans Helle Henrik Ida Inger Ingrid Jacob Jakob Jan Jens Jeppe Jesper Jette Johan Johanne Jonas Jørgen
Josefine Julie Karen Kasper Katrine Kim Kirsten Kristian Kristine Lars Lasse Laura Lene Line Lis Lise Lone Lotte
Louise Mads Magnus Maja Malene Marianne Marie Martin Mathias Mathilde Mette Michael Mikkel Mogens Morten Nanna Niels
Nicolai Nikolaj Nina Ole Oliver Oscar Palle Pernille Peter Philip Poul Rasmus Rikke Sanne Sara Sebastian Signe Simon
Sofie Søren Stine Susanne Thea Thomas Tine Tobias Trine Troels Ulla Vibeke
""",
    months="""\
9 sept
""",
    weekdays="""\
1 mandagen | mand
2 tirsdagen | tir | tirsd
3 onsdagen | onsd
4 torsdagen | tor | torsd
5 fredagen
6 lørdagen | lørd
7 søndagen | sønd
""",
    am="""\
formiddag
om formiddagen
om morgenen
""",
    pm="""\
eftermiddag
om eftermiddagen
om aftenen
""",
    zones="""\
dansk tid = Europe/Copenhagen
lokal dansk tid = Europe/Copenhagen
svensk tid = Europe/Stockholm
norsk tid = Europe/Oslo
tysk tid = Europe/Berlin
britisk tid = Europe/London
centraleuropæisk tid = Europe/Copenhagen
russisk tid = Europe/Moscow
Moskva-tid = Europe/Moscow
amerikansk østkysttid = America/New_York
New York-tid = America/New_York
grønlandsk tid = America/Nuuk
færøsk tid = Atlantic/Faroe
""",
    relative="""\
i dag = 0
i morges = 0
i aften = 0
i går = -1
i går aftes = -1
i forgårs = -2
i morgen = 1
i overmorgen = 2
""",
    ago="""\
for {n} {unit} siden
for ca. {n} {unit} siden
for cirka {n} {unit} siden
{n} {unit} siden
""",
    units="""\
second = sekund | sekunder | sek
minute = minut | minutter | min
hour = time | timer | t
day = dag | dage | døgn
week = uge | uger
month = måned | måneder | mdr
year = år
""",
)
