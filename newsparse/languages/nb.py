"""Norwegian: the words that newspapers, broadcasters and agencies put around a story, in Bokmål and in Nynorsk.

Labels as printed by newspapers, broadcasters and agencies of Norway in both written standards; function words: the commonest of written Bokmål, with those of Nynorsk that differ most.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="nb",
    name="Norwegian",
    endonym="norsk",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="æøå",
    function_words="""\
og å er ikke at av til jeg fra også etter seg blir ble hva mot ut opp hadde nå mye mer bare mellom sier noe noen uten
gjennom meg oss våre blant inn vært være bli enn gjør gjøre fått ha sa fikk ikkje eg ein dei kva vere
""",
    published="""\
Publisert
Publisert på
Publisert den
Publisert i dag
Publiseringsdato
Publisering
Først publisert
Opprinnelig publisert
Opphavleg publisert
Dato
Opprettet
Opprettet den
Oppretta
Skrevet
Skrevet den
Skriven
Lagt ut
Lagt ut den
Lagt inn
Lagt til
Postet
Postet den
Posta
Utgitt
Utgivelsesdato
Artikkel publisert
Saken ble publisert
Saka vart publisert
Artikkelen ble publisert
Nyheten ble publisert
Artikkelen er publisert
""",
    updated="""\
Oppdatert
Oppdatert den
Oppdatert i dag
Sist oppdatert
Sist oppdatert den
Sist oppdatert av
Siste oppdatering
Senest oppdatert
Seinast oppdatert
Oppdatering
Saken er oppdatert
Saka er oppdatert
Artikkelen er oppdatert
Artikkelen ble oppdatert
Sist endret
Sist endra
Endret
Endra
Endret den
Sist redigert
Redigert den
Rettet
Korrigert
Revidert
""",
    source="""\
Kilde
Kilder
Kjelde
Kjelder
Nyhetskilde
Opprinnelig kilde
Kilde til saken
Kilde for artikkelen
Via
Nyhetsbyrå
Avis
Medium
Utgiver
Utgjevar
Avsender
Avsendar
Innsender
Materiale fra
Levert av
Pressemelding fra
En pressemelding fra
Innhold fra
Først publisert i
Først publisert hos
Først publisert på
Opprinnelig publisert i
Les originalartikkelen på
Les saken hos
Les saken på
""",
    byline="""\
Av
Tekst
Tekst av
Tekst og foto
Tekst & foto
Tekst og bilder
Tekst og bilete
Skrevet av
Skrive av
Skribent
Skribenter
Skribentar
Forfatter
Forfattere
Forfattar
Artikkelforfatter
Artikkel av
Saken er skrevet av
Artikkelen er skrevet av
Denne artikkelen er skrevet av
Kommentar av
Kronikk av
Leder av
Anmeldelse av
Anmeldt av
Intervju av
Analyse av
Innlegg av
Reportasje av
Fortalt til
Publisert av journalist
Oversatt av
Omsett av
Oversettelse
Foto og tekst
Publisert av
Lagt ut av
Lagt inn av
Lagt til av
Postet av
Tekst/foto
Fra vår korrespondent
Av vår korrespondent
Om forfatteren
Innsendt av
""",
    reporter="""\
Redaksjonen
Redaksjon
Nyhetsredaksjonen
Nettredaksjonen
Sportsredaksjonen
Kulturredaksjonen
Debattredaksjonen
Lokalredaksjonen
Lederredaksjonen
Reporter
Reportere
Journalist
Journalister
Journalistar
Nyhetsjournalist
Nyhetsreporter
Sportsjournalist
Kulturjournalist
Politisk journalist
Politisk reporter
Politisk kommentator
Politisk redaktør
Utenriksjournalist
Utenriksreporter
Utenrikskommentator
Økonomijournalist
Krimjournalist
Kriminalreporter
Featurejournalist
Fotojournalist
Videojournalist
Frilansjournalist
Frilanser
Frilans
Frilansar
Korrespondent
Utenrikskorrespondent
USA-korrespondent
Europa-korrespondent
EU-korrespondent
Russland-korrespondent
Asia-korrespondent
Midtøsten-korrespondent
Vår korrespondent
Vår utsendte
Vår medarbeider
Utsendt medarbeider
Kommentator
Kommentatorer
Sjefkommentator
Spaltist
Skribent og journalist
Anmelder
Melder
Meldar
Filmanmelder
Lederskribent
Gjesteskribent
Debattant
Debattleder
Vaktsjef
Deskjournalist
Journaliststudent
Praktikant
Sommervikar
Nyhetsbyråene
Korrespondenter
Utsendt
Sportsreporter
Kulturredaktør
Krimreporter
Lokaljournalist
Vikar
Nyhetssjef
Nyhetsredaktør
Nettredaktør
Nettjournalist
Debattredaktør
Datajournalist
Leiarskribent
Forsidejournalist
Frontsjef
""",
    desks="""\
Redaksjonen
Redaksjon
""",
    editor="""\
Ansvarlig redaktør
Ansvarleg redaktør
Ansv. redaktør
Ansvarlig redaktør og daglig leder
Ansvarlig redaktør og administrerende direktør
Sjefredaktør
Sjefsredaktør
Sjefredaktør og administrerende direktør
Adm. direktør
Administrerende direktør
Daglig leder
Dagleg leiar
Redaktør
Redaktører
Redaktørar
Nyhetsredaktør
Nyheitsredaktør
Nyhetsleder
Kulturredaktør
Sportsredaktør
Sportssjef
Debattredaktør
Utenriksredaktør
Digitalredaktør
Utviklingsredaktør
Redaksjonssjef
Redaksjonssekretær
Redaksjonsleder
Fotosjef
Fotoredaktør
Publisher
Styreleder
Grunnlegger
Konsernsjef
Redigert av
Nettredaktør
Webredaktør
Vaktsjef nett
Nyhetssjef
Produsent
Programleder
Desk
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
Emner i saken
Emner i artikkelen
Emneord
Nøkkelord
Stikkord
Søkeord
Tema
Temaer
Tags
Tag
Tagger
Merkelapper
Merkelappar
Etiketter
Merket med
Tagget med
Les mer om
Les mer om temaet
Les meir om
Les mer om disse temaene
Mer om emnet
Mer om temaet
Saken handler om
Artikkelen handler om
Flere temaer
Relaterte emner
Relaterte temaer
Populære temaer
Populære emner
Følg emner
Følg tema
Følg temaet
Personer
Steder
Organisasjoner
""",
    related="""\
Les også
Les også om
Les òg
Les mer
Les meir
Les mer her
Les mer på
Les mer i
Les mer fra
Les mer av
Les videre
Les vidare
Les flere saker
Les flere saker her
Les flere saker om
Les flere artikler
Les flere nyheter
Les fleire saker
Les neste
Les neste sak
Les nå
Les saken
Les saka
Les saken her
Les tidligere saker
Les hele serien
Les mer om saken
Se også
Sjå også
Sjå òg
Se mer
Se flere
Hør også
Ikke gå glipp av
Ikkje gå glipp av
Mer
Meir
Mer om
Mer om saken
Mer om dette
Mer fra
Mer fra forsiden
Mer fra samme seksjon
Mer fra samme forfatter
Mer å lese
Mer for deg
Mer sport
Mer nytt
Mer nyheter
Meir frå
Meir om
Flere saker
Flere saker om
Flere saker fra
Flere saker av
Fleire saker
Flere artikler
Flere artikler fra
Flere nyheter
Flere nyheter fra
Fleire nyhende
Flere fra
Flere innlegg
Andre leser
Andre leser også
Andre leste også
Andre lesere leste også
Andre saker
Andre nyheter
Andre artikler
Relatert
Relaterte artikler
Relaterte saker
Relaterte nyheter
Relaterte innlegg
Relaterte lenker
Relatert artikkel
Relatert innhold
Lignende artikler
Liknande artiklar
Lignende saker
Tidligere saker
Tidligere artikler
Tidlegare saker
Forrige artikkel
Forrige sak
Forrige innlegg
Forrige
Førre artikkel
Neste artikkel
Neste sak
Neste innlegg
Neste
Siste nytt
Siste nyheter
Siste nytt fra
Siste saker
Siste artikler
Siste innlegg
Siste
Siste fra
Sist publisert
Siste publiserte
Nyeste
Nyeste saker
Nyeste artikler
Nyeste først
Mest lest
Mest lese
Mest leste
Mest lest nå
Mest lest siste døgn
Mest lest siste uke
Mest leste saker
Mest leste artikler
Mest sett
Mest delt
Mest kommentert
Mest populært
Mest populære
Populært
Populært nå
Populære artikler
Populære saker
Trender nå
Toppsaker
Anbefalt
Anbefalte
Anbefalte saker
Anbefalte artikler
Anbefalt for deg
Anbefalt lesning
Anbefalt til deg
Anbefalinger
Redaksjonen anbefaler
Redaksjonens utvalgte
Redaksjonens favoritter
Utvalgt
Utvalgte artikler
Utvalgte saker
Utvalgt for deg
Du vil kanskje også like
Du liker kanskje også
Kanskje du også liker
Kanskje liker du også
Du er kanskje også interessert i
Bakgrunn
Fakta om saken
Fra arkivet
Dagens viktigste nyheter
Dette bør du lese
Videoer
Flere videoer
Siste video
Saken i korte trekk
Saken fortsetter i
Artikkelserie
Saker du kan ha gått glipp av
Les også denne
Les også disse
Flere saker for deg
Andre saker du kan like
Du vil kanskje lese
Anbefales
Saker om temaet
Mer fra nettstedet
Populært akkurat nå
Mest lest i dag
Mest lest denne uken
Andre leser også nå
Kanskje du også vil like
Siste nytt om saken
""",
    section="""\
Seksjon
Seksjoner
Kategori
Kategorier
Kategoriar
Avdeling
Spalte
Rubrikk
Publisert i
Publisert under
Postet i
Lagret under
Arkivert under
Lagt inn under
Område
""",
    sections="""\
Forside
Forsiden
Framside
Heim
Hjem
Nyheter
Nyheiter
Ytringer
Ytring
Nyhende
Siste nytt
Innenriks
Innanriks
Utenriks
Utanriks
Norge
Noreg
Verden
Verda
Internasjonalt
Europa
EU
USA
Norden
Svalbard
Oslo
Viken
Østfold
Akershus
Buskerud
Innlandet
Vestfold
Telemark
Agder
Rogaland
Stavanger
Vestland
Bergen
Sogn og Fjordane
Hordaland
Møre og Romsdal
Trøndelag
Trondheim
Nordland
Troms
Troms og Finnmark
Finnmark
Tromsø
Nord-Norge
Sørlandet
Østlandet
Vestlandet
Nordvestlandet
Lokalt
Lokale nyheter
Lokalnytt
Distrikt
Samfunn
Politikk
Innenrikspolitikk
Stortinget
Valg
Stortingsvalg
Kommunevalg
Økonomi
Næringsliv
Næring
E24
Børs
Aksjer
Penger
Privatøkonomi
Bolig
Bustad
Eiendom
Jobb
Karriere
Arbeidsliv
Forbruker
Olje
Energi
Sjømat
Fiskeri
Landbruk
Teknologi
Tech
Digital
Data
Vitenskap
Vitskap
Viten
Forskning
Sport
Fotball
Eliteserien
Premier League
Champions League
Håndbold
Håndball
Langrenn
Skiskyting
Ski
Alpint
Hopp
Skihopp
Vintersport
Ishockey
Friidrett
Sykling
Tennis
Golf
Sjakk
Motorsport
Formel 1
OL
Lokalsport
Kultur
Kultur og underholdning
Kultur og liv
Bøker
Litteratur
Film
Film og TV
Serier
Tv
Radio
Musikk
Teater
Scene
Kunst
Spill
Underholdning
Kjendis
Rampelys
Kongelig
Kongehuset
Meninger
Meiningar
Debatt
Kronikk
Kronikker
Leder
Ledere
Leiar
Kommentar
Innlegg
Leserinnlegg
Leserbrev
Lesarbrev
Spaltister
Signert
Opinion
Analyse
Intervju
Portrett
Reportasje
Dokumentar
Fakta
Faktasjekk
Helse
Helsestell
Kropp
Trening
Psykologi
Familie
Foreldre
Barn
Ung
Ungdom
Livsstil
Liv
Livet
Mote
Skjønnhet
Mat
Mat og drikke
Oppskrifter
Vin
Reise
Reiser
Ferie
Hage
Hus og hjem
Interiør
Bil
Motor
Båt
Trafikk
Samferdsel
Klima
Miljø
Klima og miljø
Natur
Dyr
Vær
Vêr
Været
Skole
Utdanning
Krim
Kriminalitet
Rettssaker
Politi
Politiloggen
Nødetatene
Ulykker
Religion
Kirke
Tro
Kristenliv
Historie
Navn
Mennesker
Minneord
Dødsfall
Dødsannonser
Helg
Magasin
Magasinet
Lørdag
Video
Videoer
Bilder
Bildeserie
Galleri
Podkast
Podkaster
Podcast
Lyd
Direkte
Live
Oversikt
Quiz
Kryssord
Sudoku
Horoskop
Kalender
Arrangementer
Forsvar
Medier
Arkiv
Pressemeldinger
Pressemelding
Ukategorisert
""",
    credit="""\
Foto:
Foto/
Foto ©
Bilder:
Arkivbilder
Fotomontasje
Illustrasjonsbilder
Faksimile
Fotograf:
Bilde:
Bilete:
Bildetekst
Arkivfoto
Arkivbilde
Illustrasjonsfoto
Illustrasjonsbilde
Illustrasjon:
Genrefoto
Pressefoto
Pressebilde
Grafikk:
Kart:
Video:
Skjermdump
Skjermbilde
Privat foto
Foto: privat
Montasje:
Tegning:
/ NTB
/NTB
NTB scanpix
NTB/Scanpix
Scanpix
AFP/NTB
Getty Images
AP Photo
EPA-EFE
Shutterstock
iStockphoto
Colourbox
Unsplash
Pixabay
Wikimedia Commons
Klikk for å forstørre
Klikk for større bilde
Vis større bilde
""",
    boilerplate="""\
Del
Del artikkel
Del artikkelen
Del denne artikkelen
Del saken
Del sak
Del saka
Del siden
Del på Facebook
Del på Twitter
Del på X
Del på LinkedIn
Del på WhatsApp
Del på Messenger
Del på e-post
Del på epost
Del via e-post
Del lenke
Del innlegg
Del med venner
Gi bort artikkelen
Gi bort
Tips en venn
Send til en venn
Send på e-post
Kopier
Kopier lenke
Kopier lenken
Kopier lenke til saken
Lenke kopiert
Lenken er kopiert
Lenkja er kopiert
Kopiert
Skriv ut
Skriv ut artikkel
Skriv ut saken
Utskrift
Utskriftsvennlig versjon
Lagre
Lagre artikkel
Lagre artikkelen
Lagre til senere
Lagret
Lagrede artikler
Les senere
Leseliste
Min leseliste
Bokmerke
Bokmerk
Lik
Lik oss
Liker
Tweet
Facebook
Twitter
X
Instagram
Vis dette innlegget på Instagram
LinkedIn
WhatsApp
Messenger
YouTube
TikTok
Telegram
Snapchat
Pinterest
Bluesky
RSS
RSS-strøm
E-post
Epost
Mail
Lytt
Lytt til artikkelen
Lytt til saken
Lytt til denne artikkelen
Få artikkelen opplest
Få saken opplest
Opplest artikkel
Hør artikkelen
Spill av
Spill av video
Pause
Fullskjerm
Lesetid
min. lesetid
min lesetid
minutters lesetid
minutters lesing
minutter lesetid
Meny
Åpne meny
Åpne menyen
Lukk meny
Lukk menyen
Vis meny
Vis menyen
Skjul meny
Hovedmeny
Hovedmenyen
Navigasjon
Søk
Søk her
Søk etter
Søk på siden
Søk i artikler
Søk i arkivet
Søkeresultater
Søkeresultat
Lukk
Lukk søk
Lukk annonse
Lukk vindu
Avbryt
Åpne
Åpne søk
Fortsett
Fortsett å lese
Fortsett til
Hopp til innhold
Hopp til innhald
Hopp til hovedinnhold
Hopp til hovedinnholdet
Hopp over
Hopp over annonse
Gå til innhold
Gå til innhald
Gå til hovedinnhold
Gå til hovedinnholdet
Gå til forsiden
Gå til hovedsiden
Til innhold
Til toppen
Til forsiden
Tilbake
Tilbake til toppen
Tilbake til forsiden
Opp
Du er her
Bunntekst
Logg inn
Logg inn her
Logg ut
Innlogging
Logg på
Registrer deg
Registrer bruker
Registrer
Opprett konto
Opprett bruker
Lag bruker
Glemt passord
Glemt passord?
Passord
Brukernavn
Min side
Mi side
Min konto
Min profil
Profil
Konto
Bli abonnent
Bli medlem
Bli kunde
Abonner
Abonnement
Abonnementer
Kjøp abonnement
Kjøp nå
Kjøp tilgang
Bestill abonnement
Bestill nå
Prøv gratis
Prøv nå
Allerede abonnent?
Er du allerede abonnent?
Har du allerede abonnement?
Har du allerede en konto?
Bare for abonnenter
For abonnenter
Kun for abonnenter
Pluss
Plus
Premium
Kundeservice
Kundesenter
Kundesenteret
Nyhetsbrev
Nyheitsbrev
Våre nyhetsbrev
Meld deg på
Meld deg på nyhetsbrev
Meld deg på nyhetsbrevet
Meld på
Få nyhetsbrev
Motta nyhetsbrev
eAvis
E-avis
E-avisen
E-avisa
Les eAvis
Dagens avis
Dagens eAvis
Avisen
App
Apper
Last ned appen
Last ned app
Last ned
Åpne i appen
Annonse
Annonser
Annonsørinnhold
Annonsebilag
Annonseinnhold
Annonsere
Annonser her
Annonsering
Annonsere hos oss
Artikkelen fortsetter under annonsen
Artikkelen fortsetter etter annonsen
Artikkelen fortsetter under bildet
Artikkelen fortsetter under videoen
Artikkelen fortsetter under
Artikkelen held fram under annonsen
Saken fortsetter under annonsen
Saken fortsetter etter annonsen
Saken fortsetter under bildet
Saken fortsetter under videoen
Saken fortsetter under
Saka held fram under annonsen
Saka held fram under biletet
Teksten fortsetter under annonsen
Videoen fortsetter etter annonsen
Fjern annonser
Skjul annonse
Sponset
Sponset innhold
Sponsa innhald
Betalt innhold
Reklame
Reklamefilm
I samarbeid med
Kommersielt samarbeid
Innholdet er laget av
Cookies
Cookie-innstillinger
Informasjonskapsler
Informasjonskapslar
Om informasjonskapsler
Bruk av informasjonskapsler
Administrer informasjonskapsler
Administrer samtykke
Samtykke
Samtykkeinnstillinger
Godta
Godta alle
Godta cookies
Godta alle cookies
Godta alle informasjonskapsler
Aksepter
Aksepter alle
Jeg godtar
Jeg forstår
Avvis
Avvis alle
Bare nødvendige
Kun nødvendige
Tillat alle
Innstillinger
Innstillingar
Personvern
Personvernerklæring
Personvernpolicy
Personvernregler
Personverninnstillinger
Brukervilkår
Vilkår
Vilkår og betingelser
Betingelser
Abonnementsvilkår
Kjøpsvilkår
Salgsvilkår
Tilgjengelighet
Tilgjengelighetserklæring
Om oss
Om avisen
Om redaksjonen
Om nettstedet
Kontakt
Kontakt oss
Kontakt redaksjonen
Kontakt kundeservice
Kontaktinformasjon
Ansatte
Ledige stillinger
Jobb hos oss
Hjelp
Hjelp og kontakt
Ofte stilte spørsmål
Spørsmål og svar
Opphavsrett
Alle rettigheter forbeholdt
Alle rettar reserverte
Feil i saken?
Feil i artikkelen?
Fant du en feil?
Funnet en feil?
Meld fra om feil
Rapporter feil
Rettelser
Retting
Redaktørplakaten
Vær varsom-plakaten
Etiske retningslinjer
Redaksjonelt ansvar
Følg
Følger
Følg oss
Følg sak
Følg saken
Følg oss på Facebook
Følg oss på Twitter
Følg oss på Instagram
Følg oss i sosiale medier
Sosiale medier
Varsler
Varslinger
Slå på varsler
Få varsel
Få varsler
Vis
Vis mer
Vis meir
Vis flere
Vis fleire
Vis mindre
Vis alle
Vis alt
Vis hele saken
Vis hele artikkelen
Vis flere saker
Vis alle saker
Vis kommentarer
Vis alle kommentarer
Vis bildetekst
Les kommentarer
Les kommentarene
Skjul kommentarer
Skjul
Skjul bildetekst
Se alle
Se alle saker
Se alt
Last flere
Last inn flere
Last inn flere saker
Last mer
Hent flere
Laster
Laster inn
Alle artikler
Alle nyheter
Alle saker
Alle emner
Alle seksjoner
Les hele saken
Les hele saka
Les hele artikkelen
Les mindre
Sorter etter
Stem
Stem her
Resultat
Resultater
Avstemning
Takk!
Takk for din stemme
Send
Send inn
Velg språk
Språk
Norsk
Bokmål
Nynorsk
Mørk modus
Tekststørrelse
Skriftstørrelse
Endre skriftstørrelse
Forrige bilde
Neste bilde
Bilde 1 av 2
TV-guide
TV-program
Været i dag
Navn
Din e-post
Din e-postadresse
E-postadresse
Skriv inn e-post
Nettside
Visninger
Tips oss
Tips oss!
Send tips
Tips redaksjonen
Tjenester
Tenester
Nettstedskart
Faktaboks
Vis faktaboks
Åpne faktaboks
Denne artikkelen er låst
Alt innhold er
Akkurat no
Det siste
Til deg
Akkurat nå
Vi anbefaler
Side 1 av
Nyhetstips
Kort fortalt
Kortversjonen
Kort oppsummert
Alle rettigheter reservert
""",
    promo="""\
Abonner på
Bli abonnent for å
Bli abonnent og
Følg oss på
Følg oss gjerne på
Følg med på
Følg vår
Følg saken hos oss
Lik oss på
Last ned appen
Last ned vår app
Meld deg på vårt
Meld deg på nyhetsbrevet vårt
Meld deg på her
Motta nyhetsbrev fra
Få nyhetene
Få nyhetsbrev fra
Få vårt nyhetsbrev
Få de viktigste nyhetene
Få siste nytt
Få full tilgang
Få tilgang til
Få ubegrenset tilgang
Gå ikke glipp av
Ikke gå glipp av våre
Hold deg oppdatert
Klikk her
Trykk her
Les hele saken på
Les hele saken i
Les hele saken hos
Les hele saken her
Les hele artikkelen på
Les hele artikkelen i
Les hele intervjuet
Les hele rapporten
Les hele pressemeldingen
Les hele kronikken
Les mer om hvordan vi
Les originalsaken
Vil du lese mer
Vil du lese hele
Vil du lese videre
Vil du ha
Vil du få
Vil du vite mer
Vil du kommentere
Vil du skrive
Vil du delta
Logg inn for å
Du må være logget inn
Du må logge inn
Du må være abonnent
Du har lest
Denne saken er for abonnenter
Denne artikkelen er for abonnenter
Denne saken er forbeholdt
Opprett konto for å
Kjøp et abonnement
Allerede abonnent
Er du abonnent
Har du tips
Har du et tips
Har du nyhetstips
Har du spørsmål
Har du opplevd
Har du innspill
Har du bilder
Har du funnet en feil
Fant du en feil
Tips oss om
Tips oss på
Tips oss her
Kontakt oss på
Skriv til oss
Send oss
Send ditt innlegg
Send inn ditt
Send inn din
Send inn kronikk
Ønsker du å bidra
Støtt vår
Støtt oss
Støtt fri
Støtt uavhengig
Vipps oss
Lytt til vår podkast
Hør podkasten
Se hele sendingen
Se hele innslaget
Hør hele intervjuet
Se innslaget
Denne artikkelen ble først publisert
Denne artikkelen ble opprinnelig publisert
Denne artikkelen er tidligere publisert
Denne artikkelen er hentet fra
Denne saken ble først publisert
Denne saken ble opprinnelig publisert
Denne saken er hentet fra
Artikkelen ble først publisert
Artikkelen er først publisert
Artikkelen er opprinnelig publisert
Saken ble først publisert
Saken ble først omtalt
Saken ble opprinnelig publisert
Saka vart først publisert
Dette er et debattinnlegg
Dette er et innlegg
Dette er en kommentar
Dette er ein kommentar
Dette er en kronikk
Dette er en leder
Dette er en meningsartikkel
Dette er ein kronikk
Dette er eit debattinnlegg
Teksten gir uttrykk for
Innlegget gir uttrykk for
Kronikken gir uttrykk for
Kommentaren gir uttrykk for
Meninger i teksten
Innlegget er skrevet av
Innholdet er levert av
Vi bruker informasjonskapsler
Vi bruker cookies
Vi arbeider etter
Ved å klikke
Ved å registrere
Ved å melde deg på
Copyright
© Copyright
Alt innhold er opphavsrettslig
Materialet er beskyttet
Innholdet er beskyttet
Et innlegg delt av
Er du der det skjer
Vet du noe vi burde vite
Vet du noe om saken
Vet du mer om saken
Har du video
Sammendraget er laget av
Oppsummeringen er laget av
Oppsummeringen er generert av
Saken fortsetter etter
Artikkelen er kun for
Følg oss også
""",
    notices="""\
personvernerklæring
brukervilkår
vilkår for bruk
informasjonskapsler
cookies
nyhetsbrev
abonner
logg inn
registrer deg
meld deg på
din e-post
e-postadresse
våre nettsider
nettstedet vårt
dette nettstedet
appen vår
våre lesere
ditt samtykke
alle rettigheter
følg oss
Google Nyheter
din kommentar
er journalist
er redaktør
frilansjournalist
for våre abonnenter
godkjent av redaksjonen
""",
    comments="""\
Kommentarer
Kommentarar
Kommentarfelt
Kommenter
Kommenter saken
Kommenter artikkelen
Kommentér her
Leserkommentarer
Skriv en kommentar
Skriv kommentar
Skriv din kommentar
Skriv ein kommentar
Legg igjen en kommentar
Legg igjen et svar
Legg att ein kommentar
Legg til kommentar
Legg til en kommentar
Ingen kommentarer
Ingen kommentarer ennå
0 kommentarer
1 kommentar
Alle kommentarer
Svar
Diskuter saken
Delta i debatten
Delta i diskusjonen
Si din mening
Hva mener du?
Hva synes du?
Kva meiner du?
Vær den første til å kommentere
Kommentarfeltet er stengt
Kommentarer er stengt
Din e-postadresse vil ikke bli publisert.
Avbryt svar
Se kommentarer
Bli med i diskusjonen
""",
    ending="""\
SLUTT
(slutt)
""",
    agencies="""\
NTB
NTB-AFP
NTB-Reuters
NTB-AP
NTB-DPA
NTB-TT
NTB-Ritzau
NTB-TT-Ritzau
NTB-TT-Reuters
AFP-NTB
Reuters-NTB
TT-NTB
©NTB
Norsk Telegrambyrå
NTB Nyhetstjenesten
NTB Kommunikasjon
NTB Pluss
NPK
Nynorsk pressekontor
Nynorsk Pressekontor/NPK
ANB
Avisenes Nyhetsbyrå
KPK
Kristelig Pressekontor
Newswire
TDN Direkt
TDN Finans
NewsWeb
Infront TDN Direkt
Tidningarnas Telegrambyrå
TT
Ritzau
STT
FNB
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
Xinhua
TASS
Interfax
Ria Novosti
Ukrinform
Anadolu
EFE
ANSA
PA Media
Nyhetsbyråene
Nyheitsbyråa
Byråene
Cision
""",
    outlets="""\
VG
Verdens Gang
Aftenposten
Dagbladet
Dagsavisen
Dagens Næringsliv
DN
Klassekampen
Vårt Land
Morgenbladet
Nationen
Nettavisen
E24
Finansavisen
NRK
NRK Nyheter
TV 2
TV 2 Nyhetene
TV2
ABC Nyheter
Document
Document.no
Resett
Agenda Magasin
Filter Nyheter
Faktisk.no
Bergens Tidende
Bergensavisen
Stavanger Aftenblad
Rogalands Avis
Adresseavisen
Adressa
Trønder-Avisa
Fædrelandsvennen
Fedrelandsvennen
Agderposten
Telemarksavisa
Sunnmørsposten
Romsdals Budstikke
Tidens Krav
Nordlys
iTromsø
Avisa Nordland
Finnmark Dagblad
iFinnmark
Harstad Tidende
Helgelands Blad
Rana Blad
Nordlands Avis
Haugesunds Avis
Hallingdølen
Drammens Tidende
Budstikka
Romerikes Blad
Fredriksstad Blad
Sarpsborg Arbeiderblad
Moss Avis
Tønsbergs Blad
Sandefjords Blad
Østlands-Posten
Gudbrandsdølen Dagningen
Hamar Arbeiderblad
Oppland Arbeiderblad
Østlendingen
Glåmdalen
Firda
Sogn Avis
Firdaposten
Dag og Tid
Framtida
Framtida.no
Kommunal Rapport
Altinget
Teknisk Ukeblad
Digi.no
Forskning.no
Khrono
Journalisten
Medier24
Utrop
Svalbardposten
Ságat
Se og Hør
""",
    outlet_words="""\
Avis
Avisa
Avisen
Blad
Bladet
Dagblad
Tidende
Budstikke
Aftenblad
Arbeiderblad
Posten
Nyheter
Nyhetene
Radio
News
TV
""",
    given_names="""\
Anders Andreas Ane Anette Anita Anna Anne Anniken Arild Arne Arnt Aslak Atle Audun Bente Bjørn Bård Camilla Cathrine
Christian Christine Dag Daniel David Eirik Einar Elin Elisabeth Ellen Emil Emilie Emma Endre Erik Erlend Espen Eva
Even Fredrik Frode Geir Gro Grete Gunn Gunnar Guro Hanne Hans Hege Heidi Helene Helge Henrik Hilde Håkon Håvard Ida
Inge Inger Ingrid Ingvild Iselin Ivar Jan Jens Joakim Johan Johannes Johanne Jon Jonas Jørgen Jørn Kaja Kari Karoline
Katrine Kenneth Ketil Kim Kjell Kjersti Knut Kristian Kristin Kristine Lars Lene Line Linn Lise Liv Magne Magnus Maja
Maren Maria Mari Marianne Marit Marius Markus Marte Martin Mathias Mette Mona Morten Nils Nina Odd Ola Olav Ole Oskar
Per Pernille Petter Rolf Ragnhild Randi Roar Roger Rune Runar Sander Sara Sigrid Silje Simen Sindre Siri Sissel Snorre
Solveig Stein Steinar Stian Stig Stine Svein Sverre Synne Terje Thea Thomas Thor Tone Tonje Tor Tore Torunn Trine
Trond Trygve Tuva Unni Vegard Vidar Vilde Øystein Øyvind Åse
""",
    months="""\
2 febr
9 sept
""",
    weekdays="""\
1 mandagen | mand
2 tysdag | tirsdagen | tysdagen | tirs | tys
3 onsdagen | onsd
4 torsdagen | tors
5 fredagen
6 laurdag | lørdagen | laurdagen | lau | lørd
7 sundag | søndagen | sundagen | sønd
""",
    am="""\
formiddag
om formiddagen
på formiddagen
om morgenen
""",
    pm="""\
ettermiddag
om ettermiddagen
på ettermiddagen
om kvelden
""",
    zones="""\
norsk tid = Europe/Oslo
lokal norsk tid = Europe/Oslo
svensk tid = Europe/Stockholm
dansk tid = Europe/Copenhagen
finsk tid = Europe/Helsinki
tysk tid = Europe/Berlin
britisk tid = Europe/London
sentraleuropeisk tid = Europe/Oslo
russisk tid = Europe/Moscow
Moskva-tid = Europe/Moscow
amerikansk østkysttid = America/New_York
New York-tid = America/New_York
""",
    relative="""\
i dag = 0
i morges = 0
i kveld = 0
i går = -1
i går kveld = -1
i gårkveld = -1
i forgårs = -2
i forgårs kveld = -2
i morgen = 1
i morgon = 1
i overmorgen = 2
""",
    ago="""\
for {n} {unit} siden
for {n} {unit} sidan
for ca. {n} {unit} siden
for cirka {n} {unit} siden
{n} {unit} siden
{n} {unit} sidan
""",
    units="""\
second = sekund | sekunder | sek
minute = minutt | minutter | min
hour = time | timer | timar | t
day = dag | dager | dagar | døgn
week = uke | uker | veke | veker
month = måned | måneder | månad | månader | mnd
year = år
""",
)
