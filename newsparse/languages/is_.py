"""Icelandic: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, news portals and broadcasters of Iceland; function words: the commonest of written Icelandic.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="is",
    name="Icelandic",
    endonym="íslenska",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ðþý",
    function_words="""\
og að í á er sem við til um ekki var með það því fyrir af en hann þar frá þess eru eins hún þá hefur hafa upp
þeir eða verið vera ég verður þegar voru þau hafi eftir segir yfir út sé hjá ef milli þeirra undir þetta svo
""",
    published="""\
Birt
Birt þann
Birt í dag
Birtist
Birtist fyrst
Birtingardagur
Birtingardagsetning
Útgefið
Útgáfudagur
Útgáfudagsetning
Gefið út
Dagsetning
Dags.
Dags. birtingar
Fyrst birt
Skrifað
Skráð
Skráð þann
Stofnað
Sett inn
Sett á vef
Innsett
Frétt birt
Fréttin er frá
Greinin er frá
""",
    updated="""\
Uppfært
Uppfært kl.
Uppfært í dag
Uppfærð
Síðast uppfært
Síðast uppfærð
Síðast breytt
Síðasta uppfærsla
Uppfærsla
Breytt
Breytt þann
Síðast lagfært
Leiðrétt
Lagfært
Fréttin hefur verið uppfærð
Fréttin var uppfærð
Frétt uppfærð
Greinin hefur verið uppfærð
Uppfærð frétt
""",
    source="""\
Heimild
Heimildir
Heimildaskrá
Frétt frá
Upprunaleg heimild
Upprunaleg frétt
Fréttaveita
Fréttastofa
Fréttatilkynning
Fréttatilkynning frá
Útgefandi
Miðill
Sendandi
Tekið af vef
Byggt á frétt
Úr blaðinu
""",
    byline="""\
Höfundur
Höfundar
Höfundur greinar
Um höfund
Um höfundinn
Skrifar
skrifa
Texti
Texti og myndir
Texti og ljósmyndir
Greinarhöfundur
Umsjón
Skrifað af
Samantekt
Þýðing
Þýtt af
Þýðandi
Viðtal eftir
Gagnrýnandi
Pistlahöfundur
""",
    reporter="""\
Ritstjórn
Fréttastofa RÚV
Fréttadeild
Íþróttadeild
Ritstjórnin
Fréttakona
Fréttaritari
Íþróttafréttamaður
Viðskiptablaðamaður
Blaðakona
Ljósmyndari
Dagskrárgerðarmaður
Dagskrárgerðarkona
Erlendur fréttaritari
Lausapenni
Pistlahöfundar
Álitsgjafi
Gestapenni
Gestahöfundur
Rannsóknarblaðamaður
Tökumaður
Fréttaritstjóri
Vefritstjórn
Aðsend grein
Aðsent
Sérfræðingur
Fréttaskýrandi
Íþróttaritstjórn
Fréttaveitur
Blaðamaður
Blaðamenn
Fréttamaður
""",
    desks="Ritstjórn",
    editor="""\
Ritstjóri
Ritstjórar
Aðalritstjóri
Aðstoðarritstjóri
Ábyrgðarmaður
Ritstjóri og ábyrgðarmaður
Ritstjóri og framkvæmdastjóri
Fréttastjóri
Fréttastjórar
Vaktstjóri
Framkvæmdastjóri
Forstjóri
Útgáfustjóri
Útgefandi og ritstjóri
Stjórnarformaður
Útvarpsstjóri
Ritstjórnarfulltrúi
Ritstjóri vefs
Vefstjóri
Auglýsingastjóri
Dagskrárstjóri
Menningarritstjóri
Viðskiptaritstjóri
Íþróttastjóri
Prófarkalestur
Ritstýrt af
Framleiðandi
Myndstjóri
""",
    conjunction="""\
og
ásamt
&
""",
    with_agency="""\
með
""",
    keywords="""\
Efnisorð
Lykilorð
Leitarorð
Merkimiðar
Merki
Merkt
Merkt með
Flokkað undir
Tögg
Tags
Tengd efnisorð
Málefni
Viðfangsefni
Umfjöllunarefni
Fólk í fréttinni
Staðir
Fyrirtæki í fréttinni
Meira um efnið
Vinsæl efnisorð
Fylgja efni
""",
    related="""\
Lesa meira
Lesa meira hér
Lesa meira um
Lesa frétt
Lesa alla fréttina
Lestu meira
Lestu meira um
Lestu meira hér
Lestu einnig
Lestu líka
Lestu næst
Lestu nánar
Lesið einnig
Lesið meira
Lesa einnig
Lesa næst
Sjá einnig
Sjá líka
Sjá meira
Sjá nánar
Sjá nánar hér
Sjá frétt
Sjá fyrri frétt
Nánar
Nánar um málið
Nánar hér
Meira
Meira um málið
Meira um
Meira frá
Meira efni
Meira lesefni
Meira úr flokknum
Meira í sama flokki
Fleiri fréttir
Fleiri fréttir um
Fleiri greinar
Fleiri greinar eftir
Fleiri fréttir úr flokknum
Fleira áhugavert
Aðrar fréttir
Aðrir lesa
Aðrir eru að lesa
Aðrir lásu einnig
Skylt efni
Skyldar fréttir
Skyldar greinar
Tengdar fréttir
Tengdar greinar
Tengt efni
Tengt
Tengdir hlekkir
Tengdar færslur
Svipaðar fréttir
Svipaðar greinar
Fyrri frétt
Fyrri grein
Fyrri færsla
Fyrri fréttir
Fyrri
Eldri fréttir
Eldri færslur
Næsta frétt
Næsta grein
Næsta færsla
Næsta
Næst
Nýjast
Nýjasta
Nýjustu fréttir
Nýjustu fréttirnar
Nýjustu greinar
Nýjustu greinarnar
Nýjar fréttir
Nýlegar greinar
Nýlegar færslur
Nýlegt
Síðustu fréttir
Nýtt efni
Mest lesið
Mest lesið í dag
Mest lesið í vikunni
Mest lesið á
Mest lesnu fréttir
Mest lesnu fréttirnar
Mest lesnu greinarnar
Mest skoðað
Mest deilt
Mest rætt
Mest áhorf
Mest spilað
Vinsælt
Vinsælast
Vinsælast í dag
Vinsælar fréttir
Vinsælar greinar
Vinsælustu fréttirnar
Helst í fréttum
Helstu fréttir
Aðalfréttir
Efst á baugi
Mælt með
Mælum með
Við mælum með
Ritstjórn mælir með
Val ritstjórnar
Valið efni
Valdar greinar
Valið fyrir þig
Þú gætir haft áhuga á
Þú gætir einnig haft áhuga á
Þér gæti líkað
Þetta gæti þér líkað
Ekki missa af
Úr safni
Úr eldri fréttum
Bakgrunnur
Myndbönd
Nýjustu myndböndin
Tengd myndbönd
Greinaflokkur
Fréttir dagsins
Fréttir vikunnar
Stjörnufréttir
Fréttir um sama efni
Aðrir eru líka að lesa
Vinsælt núna
Vinsælast núna
Mest lesið núna
Lesendur lásu einnig
Mest lesnar
Annað efni
""",
    section="""\
Flokkur
Flokkar
Kafli
Svæði
Birt í
Birt undir
Birtist í flokki
Skráð í
Efnisflokkur
Efnisflokkar
""",
    sections="""\
Forsíða
Heim
Fréttir
Fréttamál
Nýjast
Nýjustu fréttir
Innlent
Innlendar fréttir
Erlent
Erlendar fréttir
Ísland
Heimurinn
Evrópa
Norðurlönd
Bandaríkin
Stjórnmál
Pólitík
Alþingi
Kosningar
Alþingiskosningar
Sveitarstjórnir
Viðskipti
Viðskipti innlent
Viðskipti erlent
Viðskiptafréttir
Efnahagsmál
Fjármál
Markaðir
Markaðurinn
Atvinnulíf
Atvinna
Fyrirtæki
Neytendur
Fasteignir
Húsnæðismál
Orkumál
Sjávarútvegur
200 mílur
Landbúnaður
Ferðaþjónusta
Íþróttir
Sport
Fótbolti
Enski boltinn
Íslenski boltinn
Besta deildin
Besta deild karla
Besta deild kvenna
Handbolti
Körfubolti
Körfubolti karla
Golf
Formúla 1
Formúlan
Frjálsar íþróttir
Sund
Ólympíuleikar
Hestar
Rafíþróttir
Menning
Menning og listir
Bækur
Bókmenntir
Tónlist
Kvikmyndir
Bíó
Leikhús
Leiklist
Myndlist
Sjónvarp
Útvarp
Dægurmál
Lífið
Lífið á Vísi
Lífsstíll
Fólk
Fólkið
Fræga fólkið
Smartland
Tíska
Tíska og hönnun
Matur
Matur og vín
Uppskriftir
Heilsa
Heilsan
Heilbrigðismál
Heilsa og vellíðan
Fjölskyldan
Börn
Sambönd
Heimili
Heimili og hönnun
Ferðalög
Ferðir
Garðurinn
Bílar
Samgöngur
Umferð
Tækni
Tækni og vísindi
Vísindi
Netið
Tölvuleikir
Leikjavísir
Umhverfismál
Umhverfið
Loftslagsmál
Náttúra
Dýr
Veður
Eldgos
Jarðhræringar
Jarðskjálftar
Menntun
Menntamál
Skólamál
Samfélag
Lögreglumál
Lögreglufréttir
Dómsmál
Glæpir
Slys
Trúmál
Kirkja
Saga
Sagan
Andlát
Minningargreinar
Minning
Tímamót
Skoðun
Skoðanir
Leiðari
Leiðarar
Pistlar
Pistill
Greinar
Aðsendar greinar
Ritstjórnargrein
Bakþankar
Bréf til blaðsins
Álit
Fréttaskýring
Fréttaskýringar
Viðtöl
Úttekt
Rannsókn
Helgin
Helgarblað
Sunnudagsmogginn
Sunnudagsblað
Myndir
Myndasyrpa
Myndskeið
Myndband
Sjónvarp mbl
Hlaðvarp
Hlaðvörp
Hljóð
Beint
Í beinni
Bein útsending
Dagskrá
Viðburðir
Krossgáta
Krossgátur
Stjörnuspá
Leikir
Reykjavík
Höfuðborgarsvæðið
Suðurnes
Vesturland
Vestfirðir
Norðurland
Akureyri
Austurland
Suðurland
Vestmannaeyjar
Landið
Safn
Fréttasafn
Fréttatilkynningar
Tilkynningar
Kynning
Kynningar
Annað
Óflokkað
Atvinnuauglýsingar
""",
    credit="""\
Mynd:
Mynd/
Myndir:
Ljósmynd:
Ljósmynd/
Ljósmyndir:
Ljósmyndari:
Ljósm.:
Ljósm.
Samsett mynd
Mynd úr safni
Mynd ©
Mynd er úr safni
Ljósmynd úr safni
Mynd tengist frétt óbeint
Stilla úr myndskeiði
Árvakur/
Myndin er úr safni
Mynd tengist frétt ekki beint
Myndin tengist fréttinni ekki beint
Mynd tengist ekki beint efni
Myndatexti
Skjáskot
Skjámynd
Aðsend mynd
Aðsend/
Teikning:
Grafík:
Kort:
Myndskeið:
Myndband:
Tölvuteikning
mbl.is/
Morgunblaðið/
Vísir/
RÚV/
Getty Images
/Getty
/EPA
AP Photo
Shutterstock
Unsplash
Pixabay
Wikimedia Commons
Stækka mynd
Smelltu til að stækka
""",
    boilerplate="""\
Deila
Deila frétt
Deila fréttinni
Deila grein
Deila greininni
Deila þessu
Deila á Facebook
Deila á Twitter
Deila á X
Deila á samfélagsmiðlum
Deila með tölvupósti
Deila hlekk
Deilingar
Senda
Senda í tölvupósti
Senda grein
Senda frétt
Senda slóð
Senda á vin
Senda ábendingu
Afrita
Afrita hlekk
Afrita slóð
Afrita tengil
Hlekkur afritaður
Slóð afrituð
Afritað
Prenta
Prenta frétt
Prenta grein
Prentvæn útgáfa
Vista
Vista frétt
Vista grein
Vistað
Lesa síðar
Leslisti
Bókamerki
Líkar þetta
Tísta
Facebook
Twitter
X
Instagram
LinkedIn
WhatsApp
Messenger
YouTube
TikTok
Telegram
Pinterest
Bluesky
RSS
Tölvupóstur
Netfang
Hlusta
Hlusta á frétt
Hlusta á grein
Hlusta á greinina
Hlusta á fréttina
Spila
Spila myndband
Hlé
Lestími
Lestrartími
mín lestur
mínútna lestur
Valmynd
Opna valmynd
Loka valmynd
Aðalvalmynd
Leiðarkerfi
Leita
Leit
Leita á vef
Leita hér
Leita á síðunni
Leitarniðurstöður
Leita að
Loka
Loka leit
Loka auglýsingu
Hætta við
Opna
Áfram
Halda áfram
Halda áfram að lesa
Beint í efni
Beint á efnisyfirlit
Fara í efni
Fara í aðalefni
Fara beint í efni
Fara á forsíðu
Fara efst
Hoppa í efni
Hoppa yfir
Til baka
Aftur upp
Aftur á forsíðu
Aftur efst
Efst á síðu
Upp
Þú ert hér
Innskráning
Innskrá
Skrá inn
Skrá mig inn
Skráðu þig inn
Útskráning
Skrá út
Nýskráning
Nýskrá
Skrá mig
Skráning
Skráðu þig
Búa til aðgang
Stofna aðgang
Gleymt lykilorð
Gleymt lykilorð?
Gleymdirðu lykilorðinu?
Notandanafn
Mínar síður
Minn aðgangur
Mitt svæði
Áskrift
Gerast áskrifandi
Gerstu áskrifandi
Kaupa áskrift
Kaupa aðgang
Kaupa
Áskriftir
Áskrifandi
Fyrir áskrifendur
Aðeins fyrir áskrifendur
Ertu áskrifandi?
Ertu nú þegar áskrifandi?
Ertu með áskrift?
Prófa frítt
Styrkja
Þjónusta
Þjónustuver
Fréttabréf
Skrá mig á póstlista
Skráðu þig á póstlista
Póstlisti
Áskrift að fréttabréfi
Blaðið
Blað dagsins
Rafrænt blað
Vefblað
Lesa blaðið
App
Sækja appið
Sækja app
Auglýsing
Auglýsingar
Auglýsa
Auglýstu hér
Auglýstu hjá okkur
Frétt heldur áfram fyrir neðan auglýsingu
Fréttin heldur áfram fyrir neðan auglýsinguna
Grein heldur áfram fyrir neðan auglýsingu
Greinin heldur áfram fyrir neðan auglýsinguna
Framhald fyrir neðan auglýsingu
Fréttin heldur áfram fyrir neðan
Fela auglýsingu
Kostað efni
Kostuð kynning
Kostað
Samstarf
Í samstarfi við
Vafrakökur
Um vafrakökur
Stillingar á vafrakökum
Vafrakökustillingar
Vefkökur
Stefna um vafrakökur
Samþykkja
Samþykkja allt
Samþykkja allar
Samþykkja vafrakökur
Samþykkja allar vafrakökur
Ég samþykki
Ég skil
Hafna
Hafna öllum
Hafna öllu
Leyfa allt
Leyfa allar
Aðeins nauðsynlegar
Stillingar
Persónuvernd
Persónuverndarstefna
Persónuverndaryfirlýsing
Skilmálar
Notkunarskilmálar
Notendaskilmálar
Áskriftarskilmálar
Aðgengi
Um okkur
Um vefinn
Um Vísi
Um mbl.is
Um RÚV
Hafa samband
Hafðu samband
Hafið samband
Starfsfólk
Starfsmenn
Laus störf
Hjálp
Aðstoð
Algengar spurningar
Spurt og svarað
Höfundarréttur
Öll réttindi áskilin
Allur réttur áskilinn
Siðareglur
Ritstjórnarstefna
Leiðréttingar
Tilkynna villu
Villa í frétt?
Tilkynna
Ábending
Ábendingar
Fréttaskot
Senda fréttaskot
Sendu fréttaskot
Ertu með ábendingu?
Fylgja
Fylgjast með
Fylgstu með
Fylgdu okkur
Fylgdu okkur á Facebook
Fylgstu með okkur
Fylgstu með okkur á Facebook
Samfélagsmiðlar
Tilkynningar í síma
Virkja tilkynningar
Sýna
Sýna meira
Sýna fleiri
Sýna minna
Sýna allt
Sýna alla
Sýna athugasemdir
Sýna ummæli
Skoða
Skoða meira
Skoða allt
Skoða fleiri
Skoða allar fréttir
Sjá allt
Sjá alla
Sjá allar
Fela
Fela athugasemdir
Hlaða fleiri
Hlaða inn fleiri
Sækja fleiri
Sæki
Hleð
Allar fréttir
Allar greinar
Allir flokkar
Lesa minna
Raða eftir
Kjósa
Niðurstöður
Könnun
Spurning dagsins
Takk!
Takk fyrir
Senda inn
Veldu tungumál
Tungumál
Íslenska
Enska
Leturstærð
Stærra letur
Minna letur
Fyrri mynd
Næsta mynd
Sjónvarpsdagskrá
Nafn
Netfangið þitt
Vefsíða
Vefþjónusta
Smáauglýsingar
Þjónustuauglýsingar
Dánartilkynningar
Blogg
Senda grein inn
Senda inn grein
Veftré
""",
    promo="""\
Fylgdu okkur á
Fylgstu með okkur á
Fylgstu með á
Fylgist með okkur á
Gerstu áskrifandi að
Gerstu áskrifandi og
Vertu áskrifandi
Vertu með
Skráðu þig á póstlistann
Skráðu þig á póstlista
Skráðu þig í
Skráðu þig inn til
Skráðu þig hér
Sæktu appið
Náðu í appið
Fáðu fréttirnar
Fáðu nýjustu fréttir
Fáðu fréttabréf
Fáðu aðgang
Fáðu áskrift
Ekki missa af fréttum
Smelltu hér
Smellið hér
Hægt er að lesa alla
Lesa má alla
Lestu alla greinina
Lestu alla fréttina
Lestu greinina í heild
Lestu ítarlega
Nánar er fjallað um
Nánar í Morgunblaðinu
Ítarlegri umfjöllun
Viltu lesa meira
Viltu lesa alla
Viltu fá
Viltu birta grein
Þessi grein er aðeins
Þessi grein er einungis
Þessi frétt er aðeins
Þetta efni er aðeins
Þú þarft að skrá þig
Þú þarft að vera
Þú hefur lesið
Ertu með fréttaskot
Ertu með ábendingu um
Hefur þú ábendingu
Sendu okkur
Sendu inn
Sendið okkur
Sendu póst á
Hafðu samband við
Styrktu
Styrktu okkur
Styðjið
Hlustaðu á
Hlustaðu á þáttinn
Hlusta má á
Horfðu á
Hlusta á hlaðvarp
Greinin birtist fyrst
Greinin birtist upphaflega
Þessi grein birtist
Þessi grein birtist fyrst
Fréttin birtist fyrst
Fréttin birtist upphaflega
Þessi frétt birtist
Viðtalið birtist
Viðtalið í heild
Viðtalið má lesa
Umfjöllunin birtist
Við notum vafrakökur
Þessi vefur notar
Þessi síða notar
Vefurinn notar vafrakökur
Með því að smella
Með því að skrá
Copyright
© Copyright
Allur réttur
Öll réttindi
Sendu okkur ábendingu
""",
    notices="""\
persónuverndarstefna
vafrakökur
fréttabréf
áskrifendur
skráðu þig
skrá þig inn
netfang
vefsíðan okkar
þessi vefur
lesendur okkar
öll réttindi áskilin
fylgdu okkur
athugasemd þín
er blaðamaður
""",
    comments="""\
Athugasemdir
Athugasemd
Ummæli
Ummæli lesenda
Umræður
Umræða
Skrifa athugasemd
Skrifa ummæli
Skrifaðu athugasemd
Skrifaðu ummæli
Skildu eftir athugasemd
Skildu eftir svar
Bæta við athugasemd
Bættu við athugasemd
Gera athugasemd
Engar athugasemdir
Engin ummæli
Svara
Hætta við svar
Hvað finnst þér?
Lokað fyrir athugasemdir
Lokað hefur verið fyrir athugasemdir
Netfang þitt verður ekki birt.
Skoða athugasemdir
Sjá athugasemdir
""",
    ending="""\
ENDIR
(endir)
""",
    agencies="""\
Fréttastofa RÚV
Fréttastofa Stöðvar 2
Fréttastofa Sýnar
AFP
Agence France-Presse
AFP-fréttastofan
AFP-fréttaveitan
Reuters
Reuters-fréttastofan
Reuters-fréttaveitan
AP
AP-fréttastofan
AP-fréttaveitan
Associated Press
dpa
DPA-fréttastofan
TT
NTB
Ritzau
Ritzau-fréttastofan
STT
UPI
Bloomberg
Bloomberg-fréttaveitan
Dow Jones
TASS
Tass-fréttastofan
Interfax
Ria Novosti
Xinhua
Xinhua-fréttastofan
Anadolu
EFE
ANSA
Fréttaveitur
Fréttastofur
Globe Newswire
""",
    outlets="""\
RÚV
Ríkisútvarpið
Morgunblaðið
Mbl
mbl.is
Vísir
visir.is
Stöð 2
Sýn
Bylgjan
Fréttablaðið
DV
DV.is
Heimildin
Stundin
Kjarninn
Samstöðin
Mannlíf
Viðskiptablaðið
Viðskiptamogginn
Kvennablaðið
Nútíminn
Vikan
Séð og heyrt
Bændablaðið
Fiskifréttir
Fréttatíminn
24 stundir
Eyjan
Pressan
Vikudagur
Akureyri.net
Kaffið
Austurfrétt
Bæjarins besta
Skessuhorn
Víkurfréttir
Sunnlenska
Eyjafréttir
Feykir
Rás 1
Rás 2
Útvarp Saga
K100
433.is
Fótbolti.net
Karfan
Handbolti.is
Túristi
Hringbraut
N4
BBC
CNN
Sky News
NRK
DR
SVT
""",
    outlet_words="""\
Blaðið
Blað
Fréttir
Tíðindi
Útvarp
Sjónvarp
Radio
News
Times
Post
""",
    months="""\
2 febr
8 ág
9 sept
""",
    weekdays="""\
1 mánudaginn | mánudag | mánudags | mánud
2 þriðjudaginn | þriðjudag | þriðjudags | þriðjud | þrd
3 miðvikudaginn | miðvikudag | miðvikudags | miðvikud | mvd
4 fimmtudaginn | fimmtudag | fimmtudags | fimmtud
5 föstudaginn | föstudag | föstudags | föstud
6 laugardaginn | laugardag | laugardags | laugard
7 sunnudaginn | sunnudag | sunnudags | sunnud
""",
    am="""\
f.h.
árdegis
fyrir hádegi
""",
    pm="""\
e.h.
síðdegis
eftir hádegi
""",
    zones="""\
að íslenskum tíma = Atlantic/Reykjavik
íslenskum tíma = Atlantic/Reykjavik
að staðartíma í Reykjavík = Atlantic/Reykjavik
að breskum tíma = Europe/London
að dönskum tíma = Europe/Copenhagen
að norskum tíma = Europe/Oslo
að miðevróputíma = Europe/Paris
að Moskvutíma = Europe/Moscow
""",
    relative="""\
í dag = 0
í morgun = 0
í kvöld = 0
í gær = -1
í gærkvöld = -1
í gærkvöldi = -1
í fyrradag = -2
á morgun = 1
""",
    ago="""\
fyrir {n} {unit}
fyrir {n} {unit} síðan
fyrir um {n} {unit}
{n} {unit} síðan
""",
    units="""\
second = sekúndu | sekúndum | sek
minute = mínútu | mínútum | mín
hour = klukkustund | klukkustundum | klukkutíma | klukkutímum | tíma | tímum | klst
day = degi | dögum | dag | sólarhring | sólarhringum
week = viku | vikum
month = mánuði | mánuðum | mán
year = ári | árum
""",
)
