"""Month and weekday names by language, as look-up keys.

Written by tools/refresh_names.py from CLDR (Babel 2.18.0); do not edit.
"""

from __future__ import annotations

NAMES: dict[str, tuple[str, str]] = {
    "en": (
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
        "monday mon|tuesday tue|wednesday wed|thursday thu|friday fri|saturday sat|sunday sun",
    ),
    "ar": (
        "كانون_الثاني جانفي يناير|فبراير فيفري شباط|اذار مارس|ابريل افريل نيسان|ايار مايو ماي|حزيران يونيو جوان|جويليه يوليوز يوليو تموز|اغسطس اغشت اوت غشت اب|سبتمبر ايلول شتمبر شتنبر|تشرين_الاول اكتوبر|تشرين_الثاني نوفمبر نونبر|كانون_الاول ديسمبر دجمبر دجنبر",
        "الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد",
    ),
    "fr": (
        "janvier janv jan|fevrier fevr fev|mars mar|avril avr|mai|juin jui|juillet juill juil|aout|septembre sept|octobre oct|novembre nov|decembre dec",
        "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    ),
    "es": (
        "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic",
        "lunes lun|martes mar|miercoles mie|jueves jue|viernes vie|sabado sab|domingo dom",
    ),
    "de": (
        "janner januar jan|februar feb|marz mar|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
        "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa|sonntag so",
    ),
    "ru": (
        "январь января янв|февраль февраля февр|марта март мар|апрель апреля апр|маи мая|июнь июня июн|июль июля июл|августа август авг|сентябрь сентября сент|октябрь октября окт|ноябрь ноября нояб|декабрь декабря дек",
        "понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс",
    ),
    "pt": (
        "janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
        "segunda_feira segunda seg|terca_feira terca ter|quarta_feira quarta qua|quinta_feira quinta qui|sexta_feira sexta sex|sabado sab|domingo dom",
    ),
    "it": (
        "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
        "lunedi lun|martedi mar|mercoledi mer|giovedi gio|venerdi ven|sabato sab|domenica dom",
    ),
    "tr": (
        "ocak oca|subat sub|mart mar|nisan nis|mayis may|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasim kas|aralik ara",
        "pazartesi pzt|sali sal|carsamba car|persembe per|cuma cum|cumartesi cmt|pazar paz",
    ),
    "fa": (
        "ژانويه جنوري جنو|فبروري فوريه|مارس مارچ|اوريل اپريل|مه مي|ژوين جون|جولاي ژوييه جول|اگست اوت|سپتامبر سپتمبر|اكتوبر اكتبر|نوامبر نومبر|دسامبر دسمبر دسم",
        "دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|يكشنبه",
    ),
    "zh": (
        "一_月|二_月|三_月|四_月|五_月|六_月|七_月|八_月|九_月|十_月|十一_月|十二_月",
        "星期_一 周_一|星期_二 周_二|星期_三 周_三|星期_四 周_四|星期_五 周_五|星期_六 周_六|星期_日 周_日",
    ),
    "hi": (
        "जनवरी जन|फ़रवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सित|अक्टूबर अक्टू|नवंबर नव|दिसंबर दिस",
        "सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि",
    ),
    "bn": (
        "জানুয়ারী জানু|ফেব্রুয়ারী ফেব|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগ|সেপ্টেম্বর সেপ্টেঃ সেপ|অক্টোবর অক্টোঃ অক্টো|নভেম্বর নভেঃ নভে|ডিসেম্বর ডিসেঃ ডিসে",
        "সোমবার সোম|মঙ্গলবার মঙ্গল|বুধবার বুধ|বৃহস্পতিবার বৃহস্পতি|শুক্রবার শুক্র|শনিবার শনি|রবিবার রবি",
    ),
    "ur": (
        "جنوري|فروري|مارچ|اپريل|ميي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر",
        "پير|منگل|بده|جمعرات|جمعه|هفته|اتوار",
    ),
    "id": (
        "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des",
        "senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab|minggu min",
    ),
    "th": (
        "มกราคม ม_ค|กุมภาพันธ์ ก_พ|มีนาคม มี_ค|เมษายน เม_ย|พฤษภาคม พ_ค|มิถุนายน มิ_ย|กรกฎาคม ก_ค|สิงหาคม ส_ค|กันยายน ก_ย|ตุลาคม ต_ค|พฤศจิกายน พ_ย|ธันวาคม ธ_ค",
        "วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี พฤ|วันศุกร์|วันเสาร์|วันอาทิตย์ อา",
    ),
    "pl": (
        "stycznia styczen sty|lutego luty lut|marzec marca mar|kwiecien kwietnia kwi|maja maj|czerwiec czerwca cze|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudzien grudnia gru",
        "poniedzialek pon|wtorek wt|sroda sr|czwartek czw|piatek pt|sobota sob|niedziela niedz",
    ),
    "uk": (
        "січень січня січ|лютого лютии лют|березень березня бер|квітень квітня квіт|травень травня трав|червень червня черв|липень липня лип|серпень серпня серп|вересень вересня вер|жовтень жовтня жовт|листопада листопад лист|грудень грудня груд",
        "понеділок пн|вівторок вт|середа ср|четвер чт|пятниця пт|субота сб|неділя нд",
    ),
    "nl": (
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec",
        "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    ),
    "ro": (
        "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec",
        "luni lun|marti mar|miercuri mie|joi|vineri vin|sambata sam|duminica dum",
    ),
    "el": (
        "ιανουαριοσ ιανουαριου ιαν|φεβρουαριοσ φεβρουαριου φεβ|μαρτιοσ μαρτιου μαρ|απριλιοσ απριλιου απρ|μαιοσ μαιου μαι|ιουνιοσ ιουνιου ιουν|ιουλιοσ ιουλιου ιουλ|αυγουστοσ αυγουστου αυγ|σεπτεμβριοσ σεπτεμβριου σεπ|οκτωβριοσ οκτωβριου οκτ|νοεμβριοσ νοεμβριου νοε|δεκεμβριοσ δεκεμβριου δεκ",
        "δευτερα δευ|τριτη τρι|τεταρτη τετ|πεμπτη πεμ|παρασκευη παρ|σαββατο σαβ|κυριακη κυρ",
    ),
    "cs": (
        "leden ledna led|unora unor uno|brezen brezna bre|duben dubna dub|kveten kvetna kve|cerven cervna cvn|cervence cervenec cvc|srpen srpna srp|zari zar|rijen rijna rij|listopadu listopad lis|prosince prosinec pro",
        "pondeli po|utery ut|streda st|ctvrtek ct|patek pa|sobota so|nedele ne",
    ),
    "hu": (
        "januar jan|februar febr|marcius marc|aprilis apr|majus maj|junius jun|julius jul|augusztus aug|szeptember szept|oktober okt|november nov|december dec",
        "hetfo|kedd|szerda sze|csutortok cs|pentek|szombat szo|vasarnap",
    ),
    "sv": (
        "januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sep|oktober okt|november nov|december dec",
        "mandag man|tisdag tis|onsdag ons|torsdag tors|fredag fre|lordag lor|sondag son",
    ),
    "da": (
        "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec",
        "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lordag lor|sondag son",
    ),
    "no": (
        "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des",
        "mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lordag lor|sondag son",
    ),
    "fi": (
        "tammikuuta tammikuu tammi|helmikuuta helmikuu helmi|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti|toukokuuta toukokuu touko|kesakuuta kesakuu kesa|heinakuuta heinakuu heina|elokuuta elokuu elo|syyskuuta syyskuu syys|lokakuuta lokakuu loka|marraskuuta marraskuu marras|joulukuuta joulukuu joulu",
        "maanantaina maanantai ma|tiistaina tiistai ti|keskiviikkona keskiviikko ke|torstaina torstai to|perjantaina perjantai pe|lauantaina lauantai la|sunnuntai su",
    ),
    "he": (
        "ינואר ינו|פברואר פבר|מרץ|אפריל אפר|מאי|יוני|יולי|אוגוסט אוג|ספטמבר ספט|אוקטובר אוק|נובמבר נוב|דצמבר דצמ",
        "יום_שני יום_ב|יום_שלישי יום_ג|יום_רביעי יום_ד|יום_חמישי יום_ה|יום_שישי יום_ו|יום_שבת שבת|יום_ראשון יום_א",
    ),
    "bg": (
        "януари яну|февруари фев|март|април апр|маи|юни|юли|август авг|септември сеп|октомври окт|ноември ное|декември дек",
        "понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд",
    ),
    "sr": (
        "јануар јан|фебруар феб|март мар|април апр|мај|јун|јул|август авг|септембар септ сеп|октобар окт|новембар нов|децембар дец",
        "понедјељак понедељак пон|уторак уто|сриједа среда сре сри|четвртак чет|петак пет|субота суб|недјеља недеља нед",
    ),
    "sr-Latn": (
        "januar jan|februar feb|mart mar|april apr|maj|jun|jul|avgust avg|septembar sept sep|oktobar okt|novembar nov|decembar dec",
        "ponedjeljak ponedeljak pon|utorak uto|srijeda sreda sre sri|cetvrtak cet|petak pet|subota sub|nedjelja nedelja ned",
    ),
    "hr": (
        "sijecanj sijecnja sij|veljaca veljace velj|ozujak ozujka ozu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoza kolovoz kol|rujan rujna ruj|listopada listopad lis|studenoga studeni stu|prosinac prosinca pro",
        "ponedjeljak pon|utorak uto|srijeda sri|cetvrtak cet|petak pet|subota sub|nedjelja ned",
    ),
    "sk": (
        "januara januar jan|februara februar feb|marca marec mar|aprila april apr|maja maj|juna jun|jula jul|augusta august aug|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec",
        "pondelok po|utorok ut|streda st|stvrtok st|piatok pi|sobota so|nedela ne",
    ),
    "sl": (
        "januar jan|februar feb|marec mar|april apr|maj|junij jun|julij jul|avgust avg|september sep|oktober okt|november nov|december dec",
        "ponedeljek pon|torek tor|sreda sre|cetrtek cet|petek pet|sobota sob|nedelja ned",
    ),
    "ca": (
        "de_gener de_gen gener gen|de_febrer de_febr febrer febr|de_marc marc|d_abril abril d_abr abr|de_maig maig|de_juny juny|de_juliol de_jul juliol jul|d_agost agost d_ag ag|de_setembre setembre de_set set|d_octubre octubre d_oct oct|de_novembre novembre de_nov nov|de_desembre desembre de_des des",
        "dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
    ),
    "gl": (
        "xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuno|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec",
        "luns|martes mar|mercores mer|xoves xov|venres ven|sabado sab|domingo dom",
    ),
    "eu": (
        "urtarrila urt|otsaila ots|martxoa mar|apirila api|maiatza mai|ekaina eka|uztaila uzt|abuztua abu|iraila ira|urria urr|azaroa aza|abendua abe",
        "astelehena al|asteartea ar|asteazkena az|osteguna og|ostirala or|larunbata lr|igandea ig",
    ),
    "is": (
        "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|agust agu|september sep|oktober okt|november nov|desember des",
        "manudagur man|thridjudagur thri|midvikudagur mid|fimmtudagur fim|fostudagur fos|laugardagur lau|sunnudagur sun",
    ),
    "lt": (
        "sausio sausis saus|vasario vasaris vas|kovas kovo kov|balandzio balandis bal|geguzes geguze geg|birzelio birzelis birz|liepos liepa liep|rugpjucio rugpjutis rugp|rugsejis rugsejo rugs|spalio spalis spal|lapkricio lapkritis lapkr|gruodzio gruodis gruod",
        "pirmadienis pr|antradienis an|treciadienis tr|ketvirtadienis kt|penktadienis pn|sestadienis st|sekmadienis sk",
    ),
    "lv": (
        "janvaris janv|februaris febr|marts|aprilis apr|maijs|junijs jun|julijs jul|augusts aug|septembris sept|oktobris okt|novembris nov|decembris dec",
        "pirmdiena pirmd|otrdiena otrd|tresdiena tresd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd|svetdiena svetd",
    ),
    "et": (
        "jaanuar jaan|veebruar veebr|marts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets",
        "esmaspaev|teisipaev|kolmapaev|neljapaev|reede|laupaev|puhapaev",
    ),
    "sq": (
        "janar jan|shkurt shk|mars mar|prill pri|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nentor nen|dhjetor dhj",
        "e_hene hen|e_marte mar|e_merkure mer|e_enjte enj|e_premte pre|e_shtune sht|e_diel die",
    ),
    "mk": (
        "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек",
        "понеделник пон|вторник вто|среда сре|четврток чет|петок пет|сабота саб|недела нед",
    ),
    "bs": (
        "januar jan|februar feb|mart mar|april apr|maj|juni jun|juli jul|august aug|septembar sep|oktobar okt|novembar nov|decembar dec",
        "ponedjeljak pon|utorak uto|srijeda sri|cetvrtak cet|petak pet|subota sub|nedjelja ned",
    ),
    "ka": (
        "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ",
        "ორშაბათი ორშ|სამშაბათი სამ|ოთხშაბათი ოთხ|ხუთშაბათი ხუთ|პარასკევი პარ|შაბათი შაბ|კვირა კვი",
    ),
    "hy": (
        "հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս|հուլիսի հուլիս հլս|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ|դեկտեմբերի դեկտեմբեր դեկ",
        "երկուշաբթի երկ|երեքշաբթի երք|չորեքշաբթի չրք|հինգշաբթի հնգ|ուրբաթ ուր|շաբաթ շբթ|կիրակի կիր",
    ),
    "az": (
        "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
        "bazar_ertəsi b_e|cərsənbə_axsami c_a|cərsənbə|cumə_axsami c_a|cumə|sənbə|bazar",
    ),
    "uz": (
        "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avgust avg|sentabr sen|oktabr okt|noyabr noy|dekabr dek",
        "dushanba dush|seshanba sesh|chorshanba chor|payshanba pay|juma jum|shanba shan|yakshanba yak",
    ),
    "uz-Cyrl": (
        "январ янв|феврал фев|март мар|апрел апр|маи|июн|июл|август авг|сентябр сен|октябр окт|ноябр ноя|декабр дек",
        "душанба душ|сешанба сеш|чоршанба чор|паишанба паи|жума жум|шанба шан|якшанба якш",
    ),
    "kk": (
        "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүиек қыр|қазан қаз|қараша қар|желтоқсан жел",
        "дүисенбі дс|сеисенбі сс|сәрсенбі ср|беисенбі бс|жұма жм|сенбі сб|жексенбі жс",
    ),
    "ky": (
        "январь янв|февраль фев|март мар|апрель апр|маи|июнь июн|июль июл|август авг|сентябрь сен|октябрь окт|ноябрь ноя|декабрь дек",
        "дүишөмбү дүи|шеишемби шеиш|шаршемби шарш|беишемби беиш|жума|ишемби ишм|жекшемби жек",
    ),
    "tg": (
        "январ янв|феврал фев|март мар|апрел апр|маи|июн|июл|август авг|сентябр сен|октябр окт|ноябр ноя|декабр дек",
        "душанбе дшб|сешанбе сшб|чоршанбе чшб|панҷшанбе пшб|ҷумъа ҷмъ|шанбе шнб|якшанбе яшб",
    ),
    "tk": (
        "yanwar yan|fewral few|mart mar|aprel apr|may|iyun|iyul|awgust awg|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
        "dusenbe dus|sisenbe sis|carsenbe car|pensenbe pen|anna ann|senbe sen|yeksenbe yek",
    ),
    "mn": (
        "нэгдүгээр_сар|хоердугаар_сар|гуравдугаар_сар|дөрөвдүгээр_сар|тавдугаар_сар|зургаадугаар_сар|долоодугаар_сар|наимдугаар_сар|есдүгээр_сар|аравдугаар_сар|арван_нэгдүгээр_сар|арван_хоердугаар_сар",
        "даваа да|мягмар мя|лхагва лх|пүрэв пү|баасан ба|бямба бя|ням ня",
    ),
    "ps": (
        "جنوري|فيبروري فبروري|مارچ|اپريل|مي|جون|جولاي|اګست|سيپتمبر سپتمبر|اكتوبر|نومبر|دسمبر",
        "دوني|دريني|څلرني|پينځني|جمعه|اوني|يوني",
    ),
    "ckb": (
        "كانووني_دووهم|شوبات|يازار|نيسان|يايار|حوزهيران|تهمووز|ياب|يهيلوول|تشريني_يهكهم|تشريني_دووهم|كانوني_يهكهم",
        "دووشهممه|سێشهممه|چوارشهممه|پێنجشهممه|ههيني|شهممه|يهكشهممه",
    ),
    "ku": (
        "rebendan rbn|sibat sbt|adar adr|nisan nsn|gulan gln|heziran hzr|tirmeh trm|tebax tbx|ilon iln|cotmeh cot|mijdar mjd|berfanbar brf",
        "dusem dsm|sesem ssm|carsem csm|pencsem psm|ini|semi sem|yeksem ysm",
    ),
    "ug": (
        "يانۋار|فيۋرال|مارت|ياپريل|ماي|يييۇن|يييۇل|ياۋغۇست|سينتهبير|يۆكتهبير|نويابير|ديكابير",
        "دۈشهنبه دۈ|سهيشهنبه سه|چارشهنبه چا|پهيشهنبه په|جۈمه جۈ|شهنبه شه|يهكشهنبه يه",
    ),
    "sd": (
        "جنوري|فيبروري|مارچ|اپريل|ميي|جون|جولاء|اگسٽ|سيپٽمبر|اكٽوبر|نومبر|ڊسمبر",
        "سومر|اڱارو|اربع|خميس|جمعو|ڇنڇر|اچر",
    ),
    "ta": (
        "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச",
        "திங்கள் திங்|செவ்வாய் செவ்|புதன் புத|வியாழன் வியா|வெள்ளி வெள்|சனி|ஞாயிறு ஞாயி",
    ),
    "te": (
        "జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై|ఆగస్టు ఆగ|సెప్టెంబర్ సెప్టెం|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం",
        "సోమవారం సోమ|మంగళవారం మంగళ|బుధవారం బుధ|గురువారం గురు|శుక్రవారం శుక్ర|శనివారం శని|ఆదివారం ఆది",
    ),
    "ml": (
        "ജനുവരി ജനു|ഫെബ്രുവരി ഫെബ്രു|മാർച്ച് മാർ|ഏപ്രിൽ ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ് ഓഗ|സെപ്റ്റംബർ സെപ്റ്റം|ഒക്ടോബർ ഒക്ടോ|നവംബർ നവം|ഡിസംബർ ഡിസം",
        "തിങ്കളാഴ്ച തിങ്കൾ|ചൊവ്വാഴ്ച ചൊവ്വ|ബുധനാഴ്ച ബുധൻ|വ്യാഴാഴ്ച വ്യാഴം|വെള്ളിയാഴ്ച വെള്ളി|ശനിയാഴ്ച ശനി|ഞായറാഴ്ച ഞായർ",
    ),
    "kn": (
        "ಜನವರಿ ಜನ|ಫೆಬ್ರವರಿ ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್ ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್ ಆಗ|ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ|ನವೆಂಬರ್ ನವೆಂ|ಡಿಸೆಂಬರ್ ಡಿಸೆಂ",
        "ಸೋಮವಾರ ಸೋಮ|ಮಂಗಳವಾರ ಮಂಗಳ|ಬುಧವಾರ ಬುಧ|ಗುರುವಾರ ಗುರು|ಶುಕ್ರವಾರ ಶುಕ್ರ|ಶನಿವಾರ ಶನಿ|ಭಾನುವಾರ ಭಾನು",
    ),
    "mr": (
        "जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें",
        "सोमवार सोम|मंगळवार मंगळ|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि",
    ),
    "gu": (
        "જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર સપ્ટે|ઑક્ટોબર ઑક્ટો|નવેમ્બર નવે|ડિસેમ્બર ડિસે",
        "સોમવાર સોમ|મંગળવાર મંગળ|બુધવાર બુધ|ગુરુવાર ગુરુ|શુક્રવાર શુક્ર|શનિવાર શનિ|રવિવાર રવિ",
    ),
    "pa": (
        "ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ",
        "ਸੋਮਵਾਰ ਸੋਮ|ਮੰਗਲਵਾਰ ਮੰਗਲ|ਬੁੱਧਵਾਰ ਬੁੱਧ|ਵੀਰਵਾਰ ਵੀਰ|ਸ਼ੁੱਕਰਵਾਰ ਸ਼ੁੱਕਰ|ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ਨਿੱਚਰ|ਐਤਵਾਰ ਐਤ",
    ),
    "or": (
        "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର",
        "ସୋମବାର ସୋମ|ମଙ୍ଗଳବାର ମଙ୍ଗଳ|ବୁଧବାର ବୁଧ|ଗୁରୁବାର ଗୁରୁ|ଶୁକ୍ରବାର ଶୁକ୍ର|ଶନିବାର ଶନି|ରବିବାର ରବି",
    ),
    "as": (
        "জানুৱাৰী জানু|ফেব্ৰুৱাৰী ফেব্ৰু|মাৰ্চ|এপ্ৰিল|মে|জুন|জুলাই|আগষ্ট আগ|ছেপ্তেম্বৰ ছেপ্তে|অক্টোবৰ অক্টো|নৱেম্বৰ নৱে|ডিচেম্বৰ ডিচে",
        "সোমবাৰ সোম|মঙ্গলবাৰ মঙ্গল|বুধবাৰ বুধ|বৃহস্পতিবাৰ বৃহ|শুক্ৰবাৰ শুক্ৰ|শনিবাৰ শনি|দেওবাৰ দেও",
    ),
    "ne": (
        "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
        "सोमबार सोम|मङ्गलबार मङ्गल|बुधबार बुध|बिहिबार बिहि|शुक्रबार शुक्र|शनिबार शनि|आइतबार आइत",
    ),
    "si": (
        "ජනවාරි ජන|පෙබරවාරි පෙබ|මාර්තු මාර්|අප්රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු අගෝ|සැප්තැම්බර් සැප්|ඔක්තෝබර් ඔක්|නොවැම්බර් නොවැ|දෙසැම්බර් දෙසැ",
        "සඳුදා|අඟහරුවාදා අඟහ|බදාදා|බ්රහස්පතින්දා බ්රහස්|සිකුරාදා සිකු|සෙනසුරාදා සෙන|ඉරිදා",
    ),
    "my": (
        "ဇန်နဝါရီ ဇန်|ဖေဖော်ဝါရီ ဖေ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင် ဇူ|ဩဂုတ်|စက်တင်ဘာ စက်|အောက်တိုဘာ အောက်|နိုဝင်ဘာ နို|ဒီဇင်ဘာ ဒီ",
        "တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ|တနင်္ဂနွေ",
    ),
    "km": ("មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ", "ច័ន្ទ ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍ ព្រហ|សុក្រ|សៅរ៍|អាទិត្យ"),
    "lo": (
        "ມັງກອນ ມ_ກ|ກຸມພາ ກ_ພ|ມີນາ ມ_ນ|ເມສາ ມ_ສ|ພຶດສະພາ ພ_ພ|ມິຖຸນາ ມິ_ຖ|ກໍລະກົດ ກ_ລ|ສິງຫາ ສ_ຫ|ກັນຍາ ກ_ຍ|ຕຸລາ ຕ_ລ|ພະຈິກ ພ_ຈ|ທັນວາ ທ_ວ",
        "ວັນຈັນ ຈັນ|ວັນອັງຄານ ອັງຄານ|ວັນພຸດ ພຸດ|ວັນພະຫັດ ພະຫັດ|ວັນສຸກ ສຸກ|ວັນເສົາ ເສົາ|ວັນອາທິດ ອາທິດ",
    ),
    "ms": (
        "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis",
        "isnin isn|selasa sel|rabu rab|khamis kha|jumaat jum|sabtu sab|ahad ahd",
    ),
    "fil": (
        "enero ene|pebrero peb|marso mar|abril abr|mayo may|hunyo hun|hulyo hul|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis",
        "lunes lun|martes mar|miyerkules miy|huwebes huw|biyernes biy|sabado sab|linggo lin",
    ),
    "jv": (
        "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agt|september sep|oktober okt|november nov|desember des",
        "senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab|ahad",
    ),
    "sw": (
        "januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des",
        "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    ),
    "am": (
        "ጃንዋሪ ጃን|ፌብሩዋሪ ፌብ|ማርች|ኤፕሪል ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት ኦገስ|ሴፕቴምበር ሴፕቴ|ኦክቶበር ኦክቶ|ኖቬምበር ኖቬም|ዲሴምበር ዲሴም",
        "ሰኞ|ማክሰኞ ማክሰ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑድ",
    ),
    "ti": (
        "ጥሪ|ለካቲት ለካ|መጋቢት መጋ|ሚያዝያ ሚያ|ጉንበት ግን|ሰነ|ሓምለ ሓም|ነሓሰ ነሓ|መስከረም መስ|ጥቅምቲ ጥቅ|ሕዳር ሕዳ|ታሕሳስ ታሕ",
        "ሰኑይ ሰኑ|ሰሉስ ሰሉ|ረቡዕ ረቡ|ሓሙስ ሓሙ|ዓርቢ ዓር|ቀዳም ቀዳ|ሰንበት ሰን",
    ),
    "so": (
        "jannaayo janaayo jan|febraayo feb|maarso mar|abriil abr|maayo may|juun jun|luulyo lul|agosto ogosto ogs|sebteembar sebtembar seb|oktoobar okt|noofeembar nof|diseembar dis",
        "isniin isn|talaado tldo|arbaco arbc|khamiis khms|jimco jmc|sabti sbti|axad axd",
    ),
    "ha": (
        "janairu jan|faburairu fab|maris mar|afirilu afi|mayu may|yuni yun|yuli yul|agusta agu|satumba sat|oktoba okt|nuwamba nuw|disamba dis",
        "litinin lit|talata tal|laraba lar|alhamis alh|jummaa jum|asabar asa|lahadi lah",
    ),
    "yo": (
        "oshu_shɛrɛ osu_sere|oshu_erele osu_erele|oshu_ɛrɛna osu_erena|oshu_igbe osu_igbe|oshu_ɛbibi osu_ebibi|oshu_okudu osu_okudu|oshu_agɛmɔ osu_agemo|oshu_ogun osu_ogun|oshu_owewe osu_owewe|oshu_ɔwara osu_owara|oshu_belu osu_belu|oshu_ɔpɛ osu_ope",
        "ojo_aje ɔjɔ_aje aje|ojo_isegun ɔjɔ_isɛgun isegun isɛgun|ojoru ɔjɔru|ojobo ɔjɔbɔ|ojo_eti ɔjɔ_ɛti eti ɛti|ojo_abameta ɔjɔ_abamɛta abameta abamɛta|ojo_aiku ɔjɔ_aiku aiku",
    ),
    "ig": (
        "jenuwari jen|februwari feb|maachi maa|epreel epr|mee|jun juu|julai jul|ogoost ogo|septemba sep|oktoba okt|novemba nov|disemba dis",
        "monde mon|tiuzdee tiu|wenezdee wen|toozdee too|fraidee frai|satodee sat|sondee son",
    ),
    "zu": (
        "januwari jan|februwari feb|mashi mas|ephreli eph|meyi mey|juni jun|julayi jul|agasti aga|septhemba sep|okthoba okt|novemba nov|disemba dis",
        "umsombuluko mso|ulwesibili bil|ulwesithathu tha|ulwesine sin|ulwesihlanu hla|umgqibelo mgq|isonto son",
    ),
    "xh": (
        "janyuwari jan|februwari feb|matshi mat|epreli epr|meyi mey|juni jun|julayi jul|agasti aga|septemba sept sep|okthobha okthoba okt|novemba nov|disemba dis",
        "mvulo mvu|lwesibini lwesb bin|lwesithathu tha|lwesine sin|lwesihlanu hla|mgqibelo mgq|cawe caw",
    ),
    "af": (
        "januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep|oktober okt|november nov|desember des",
        "maandag ma|dinsdag di|woensdag wo|donderdag do|vrydag vr|saterdag sa|sondag so",
    ),
    "rw": (
        "mutarama mut|gashyantare gas|werurwe wer|mata mat|gicurasi gic|kamena kam|nyakanga nya|kanama kan|nzeri nze|ukwakira ukw|ugushyingo ugu|ukuboza uku",
        "kuwa_mbere mbe|kuwa_kabiri kab|kuwa_gatatu gtu|kuwa_kane kan|kuwa_gatanu gnu|kuwa_gatandatu gnd|ku_cyumweru cyu",
    ),
    "mt": (
        "jannar jan|frar fra|marzu mar|april apr|mejju mej|gunju gun|lulju lul|awwissu aww|settembru set|ottubru ott|novembru nov|dicembru dic",
        "it_tnejn tne|it_tlieta tli|l_erbgħa erb|il_ħamis ħam|il_gimgħa gim|is_sibt sib|il_ħadd ħad",
    ),
    "ga": (
        "eanair ean|feabhra feabh|marta|aibrean aib|bealtaine beal|meitheamh meith|iuil|lunasa lun|mean_fomhair mfomh|deireadh_fomhair dfomh|samhain samh|nollaig noll",
        "de_luain luan|de_mairt mairt|de_ceadaoin cead|deardaoin dear|de_haoine aoine|de_sathairn sath|de_domhnaigh domh",
    ),
    "cy": (
        "ionawr ion|chwefror chwef chw|mawrth maw|ebrill ebr|mai|mehefin meh|gorffennaf gorff gor|awst|medi|hydref hyd|tachwedd tach|rhagfyr rhag",
        "dydd_llun llun|dydd_mawrth maw|dydd_mercher mer|dydd_iau iau|dydd_gwener gwen gwe|dydd_sadwrn sad|dydd_sul sul",
    ),
    "lb": (
        "januar jan|februar feb|maerz mae|abrell abr|mee|juni jun|juli jul|august aug|september sep|oktober okt|november nov|dezember dez",
        "meindeg mei|denschdeg den|mettwoch met|donneschdeg don|freideg fre|samschdeg sam|sonndeg son",
    ),
    "aa": (
        "qunxa_garablu qun|kudo nah|ciggilta_kudo cig|agda_baxis agd|caxah_alsa cax|qasa_dirri qas|qado_dirri qad|leqeeni liiqen leq|waysu way|diteli dit|ximoli xim|kaxxa_garablu kax",
        "etleeni etl|talaata tal|arbaqa arb|kamiisi kam|gumqata gum|sabti sab|acaada aca",
    ),
    "ab": (
        "ажьырныҳəа ажь|жəабран жəаб|хəажəкыра хəажә|мшаԥы мш|лаҵара лаҵ|рашəара рашә|ԥхынгəы ԥхынгә|нанҳəа нанҳә|цəыббра цəыб|жьҭаара жьҭ|абҵара абҵ|ԥхынҷкәын ԥхынҷ",
        "ашәахьа ашә|аҩаша аҩ|ахаша ах|аԥшьаша аԥ|ахәаша ахә|асабша ас|амҽыша ам",
    ),
    "agq": (
        "ndzɔŋɔnum num|ndzɔŋɔkɨzuʔ kɨz|ndzɔŋɔtɨdʉgha tɨd|ndzɔŋɔtaafʉgha taa|ndzɔŋesee see|ndzɔŋɔnzugho nzu|ndzɔŋɔdumlo dum|ndzɔŋɔkwifɔe fɔe|ndzɔŋɔtɨfʉghadzughu dzu|ndzɔŋɔghuuwelɔm lɔm|ndzɔŋɔchwaʔakaa_wo kaa|ndzɔŋefwoo fwo",
        "tsuʔukpa kpa|tsuʔughɔe ghɔ|tsuʔutɔmlo tɔm|tsuʔume ume|tsuʔughɨm ghɨ|tsuʔndzɨkɔʔɔ dzk|tsuʔntsɨ nts",
    ),
    "ak": (
        "ɔpɛpɔn|ɔgyefoɔ|ɔbɛnem|oforisuo|kɔtɔnimma|ayɛwohomumu|kutawonsa|ɔsanaa|ɛbɔ|ahinime|obubuo|ɔpɛnimma",
        "dwoada dwo|benada ben|wukuada wuk|yawoada yaw|fiada fia|memeneda mem|kwasiada kwe",
    ),
    "an": (
        "de_chinero chinero chi|de_febrero febrero feb|de_marzo marzo mar|d_abril abril abr|de_mayo mayo may|de_chunyo chunyo chn|de_chuliol chuliol chl|d_agosto agosto ago|de_setiembre setiembre set|d_octubre octubre oct|de_noviembre noviembre nov|d_aviento aviento avi",
        "luns lun|martz mar|miercres mie|chueves chu|viernes vie|sabado sab|dominche dom",
    ),
    "apc": (
        "كانون_التاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين_الاول|تشرين_التاني|كانون_الاول",
        "التنين|التلاتا|الاربعا|الخميس|الجمعه|السبت|الاحد",
    ),
    "asa": (
        "januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba dec",
        "jumatatu jtt|jumanne jnn|jumatano jtn|alhamisi alh|ijumaa ijm|jumamosi jmo|jumapili jpi",
    ),
    "ast": (
        "de_xineru xineru xin|de_febreru febreru feb|de_marzu marzu mar|d_abril abril abr|de_mayu mayu may|de_xunu xunu xun|de_xunetu xunetu xnt|d_agostu agostu ago|de_setiembre setiembre set|d_ochobre ochobre och|de_payares payares pay|d_avientu avientu avi",
        "llunes llu|martes mar|miercoles mie|xueves xue|vienres vie|sabadu sab|domingu dom",
    ),
    "az-Cyrl": (
        "јанвар јан|феврал фев|март мар|апрел апр|маи|ијун ијн|ијул ијл|август авг|сентјабр сен|октјабр окт|нојабр ној|декабр дек",
        "базар_ертәси б_е|чәршәнбә_ахшамы ч_а|чәршәнбә|ҹүмә_ахшамы ҹ_а|ҹүмә|шәнбә|базар",
    ),
    "bal": (
        "جنوري جن|پروري پر|مارچ مار|اپرێل اپر|مييي|جون|جۆلايي جۆل|اگست|ستمبر ستم|اكتوبر اكت|نيومبر نيوم|دسمبر دسم",
        "دوشمبه دو|سييشمبه سيے|چارشمبه چار|پنچشمبه پنچ|جمه|شمبه شم|يكشمبه يك",
    ),
    "bal-Latn": (
        "janwari jan|parwari par|march mar|aprel apr|mai|jun|jolai jol|agast aga|satambar sat|aktubar akt|nawambar naw|dasambar das",
        "doshambeh do|sayshambeh say|charshambeh cha|panchshambeh pan|jomah jom|shambeh sha|yakshambeh yak",
    ),
    "bas": (
        "kɔndɔŋ kɔn|macɛl mac|matumb mat|matop mto|mpuyɛ mpu|hilondɛ hil|njeba nje|hikaŋ hik|dipɔs dip|bioom bio|mayɛsep may|libuy_li_nyee liɓ",
        "ŋgwa_njaŋgumba nja|ŋgwa_um uum|ŋgwa_ŋge ŋge|ŋgwa_mbɔk mbɔ|ŋgwa_kɔɔ kɔɔ|ŋgwa_jon jon|ŋgwa_nɔy nɔy",
    ),
    "be": (
        "студзень студзеня сту|лютага люты лют|сакавіка сакавік сак|красавіка красавік кра|травень трауня маи мая тра|чэрвень чэрвеня чэр|ліпень ліпеня ліп|жнівень жніуня жні|верасень верасьня верасня вер|кастрычніка кастрычнік кас|лістапада лістапад ліс|сьнежань снежань сьнежня снежня сне сьн",
        "панядзелак пан пн|ауторак аут ау|серада сер ср|чацьвер чацвер чац чц|пятніца пят пт|субота суб сб|нядзеля няд нд",
    ),
    "bem": (
        "januari jan|februari feb|machi mac|epreo epr|mei|juni jun|julai jul|ogasti oga|septemba sep|oktoba okt|novemba nov|disemba dis",
        "palichimo|palichibuli|palichitatu|palichine|palichisano|pachibelushi|pa_mulungu",
    ),
    "bew": (
        "januari jan|pebruari peb|maret mar|april apr|mei|juni jun|juli jul|agustus ags|september sep|oktober okt|nopember nop|desember des",
        "senen sen|selasa sel|rebo reb|kemis kem|juma_at jum|saptu sap|minggu min",
    ),
    "bez": (
        "pa_mwedzi_gwa_hutala hut|pa_mwedzi_gwa_wuvili vil|pa_mwedzi_gwa_wudatu dat|pa_mwedzi_gwa_wutai tai|pa_mwedzi_gwa_wuhanu han|pa_mwedzi_gwa_sita sit|pa_mwedzi_gwa_saba sab|pa_mwedzi_gwa_nane nan|pa_mwedzi_gwa_tisa tis|pa_mwedzi_gwa_kumi kum|pa_mwedzi_gwa_kumi_na_moja kmj|pa_mwedzi_gwa_kumi_na_mbili kmb",
        "pa_shahuviluha vil|pa_hivili hiv|pa_hidatu hid|pa_hitayi hit|pa_hihanu hih|pa_shahulembela lem|pa_mulungu mul",
    ),
    "bgc": (
        "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसंबर",
        "सोमवार|मंगलवार|बुधवार|बृहस्पतवार|शुक्रवार|शनिवार|ऐतवार",
    ),
    "bho": (
        "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितम्बर|अक्टूबर|नवंबर|दिसंबर",
        "सोमबार|मंगलबार|बुधबार|बृहस्पतिबार|शुक्रबार|सनीचर|रबीबार",
    ),
    "blo": (
        "ɩjikawǝrka_kaŋɔrɔ kaw|ɩjikpaka_kaŋɔrɔ kpa|arɛcika_kaŋɔrɔ ci|njɩbɔ_nɖʊka_kaŋɔrɔ ɖʊ|acafʊnɖuka_kaŋɔrɔ|anɔɔɖuka_kaŋɔrɔ|alalaka_kaŋɔrɔ la|ɩjikǝuka_kaŋɔrɔ kǝu|abofʊmka_kaŋɔrɔ fʊm|ɩjicimka_kaŋɔrɔ cim|acapomka_kaŋɔrɔ pom|anɔɔbʊnka_kaŋɔrɔ bʊn",
        "aɖɩtɛnɛɛ aɖɩt|atalaata atal|alaarba alar|alaamɩshɩ alam|arɩsǝma arɩs|asiibi asib|alahaɖɩ alah",
    ),
    "bm": (
        "zanwuye zan|feburuye feb|marisi mar|awirili awi|mɛ|zuwɛn zuw|zuluye zul|uti|sɛtanburu sɛt|ɔkutɔburu ɔku|nowanburu now|desanburu des",
        "ntɛnɛ ntɛ|tarata tar|araba ara|alamisa ala|juma jum|sibiri sib|kari kar",
    ),
    "bo": (
        "ཟླ་བ་དང་པོ་ ཟླ་བ་དང་པོ|ཟླ་བ་གཉིས་པ་ ཟླ་བ་གཉིས་པ|ཟླ་བ་གསུམ་པ་ ཟླ་བ་གསུམ་པ|ཟླ་བ་བཞི་པ་ ཟླ་བ་བཞི་པ|ཟླ་བ་ལྔ་པ་ ཟླ་བ་ལྔ་པ|ཟླ་བ་དྲུག་པ་ ཟླ་བ་དྲུག་པ|ཟླ་བ་བདུན་པ་ ཟླ་བ་བདུན་པ|ཟླ་བ་བརྒྱད་པ་ ཟླ་བ་བརྒྱད་པ|ཟླ་བ་དགུ་པ་ ཟླ་བ་དགུ་པ|ཟླ་བ་བཅུ་པ་ ཟླ་བ་བཅུ་པ|ཟླ་བ་བཅུ་གཅིག་པ་ ཟླ་བ་བཅུ་གཅིག་པ|ཟླ་བ་བཅུ་གཉིས་པ་ ཟླ་བ་བཅུ་གཉིས་པ",
        "གཟའ་ཟླ་བ་ ཟླ་བ་|གཟའ་མིག་དམར་ མིག་དམར་|གཟའ་ལྷག་པ་ ལྷག་པ་|གཟའ་ཕུར་བུ་ ཕུར་བུ་|གཟའ་པ་སངས་ པ་སངས་|གཟའ་སྤེན་པ་ སྤེན་པ་|གཟའ་ཉི་མ་ ཉི་མ་",
    ),
    "br": (
        "genver gen|chwevrer chwe|meurzh meur|ebrel ebr|mae|mezheven mezh|gouere goue|eost|gwengolo gwen|here|du|kerzu kzu",
        "lun|meurzh meu|mercher mer|yaou|gwener gwe|sadorn sad|sul",
    ),
    "brx": (
        "जानुवारी जान|फेब्रूवारी फेब|मार्च|एप्रिल एप्रि|मे|जुन|जुलाई जुल|आगष्ट आग|सेप्थेम्बर सेप|अक्ट_बर अक्ट|नवेम्बर नवे|डिसेम्बर डिसे",
        "समबार सम|मंगलबार मंगल|बुधबार बुध|बिस्थिबार बिस्थि|सुुखुरबार सुखुरबार सुखुर|सनिबार सनि|रबिबार रबि",
    ),
    "bs-Cyrl": (
        "јануар јан|фебруар феб|март мар|април апр|мај|јуни јун|јули јул|аугуст ауг|септембар сеп|октобар окт|новембар нов|децембар дец",
        "понедјељак пон|уторак уто|сриједа сри|четвртак чет|петак пет|субота суб|недјеља нед",
    ),
    "byn": (
        "ልደትሪ ልደት|ካብኽብቲ ካብኽ|ክብላ|ፋጅኺሪ ፋጅኺ|ክቢቅሪ ክቢቅ|ምኪኤል_ትጟኒሪ ም_ት|ኰርኩ ኰር|ማርያም_ትሪ ማርያ|ያኸኒ_መሳቅለሪ ያኸኒ|መተሉ|ምኪኤል_መሽወሪ ም_ም|ተሕሳስሪ ተሕሳ",
        "ሰኑ|ሰሊጝ|ለጓ_ወሪ_ለብዋ ለጓ|ኣምድ|ኣርብ|ሰንበር_ሽጓዅ ሰ_ሽ|ሰንበር_ቅዳዅ ሰ_ቅ",
    ),
    "cad": (
        "chaykahday_haˀimay|tsahkapbiˀ|wanit|hashnihtiˀtiˀ|hashnih_haˀimay|hashnihtsiˀ|nasˀahˀatsus|dahosikah_nish|hiisikah_nish|nipbaatiˀtiˀ|nipbaa_haˀimay|chaykahdaytiˀtiˀ",
        "wists_i_hayashuh|bit_hayashuh|daho_hayashuh|hiwi_hayashuh|dissik_an_hayashuh|inikuˀtiˀtiˀ|inikuˀ",
    ),
    "cch": (
        "pen_dyon dyon|pen_baa baa|pen_atat atat|pen_anas anas|pen_atyon atyo|pen_achirim achi|pen_atariba atar|pen_awurr awur|pen_shadon shad|pen_shakur shak|pen_kur_naba naba|pen_kur_natat nata",
        "wai_tunga tung|toki_gitung gitung|tsam_kasuwa tsan|wai_na_nas nas|wai_na_tiyon nat|wai_na_chirim chir|wai_yoka_bawai yok",
    ),
    "ccp": (
        "𑄎𑄚𑄪𑄠𑄢𑄨 𑄎𑄚𑄪|𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨 𑄜𑄬𑄛𑄴|𑄟𑄢𑄴𑄌𑄧|𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴|𑄟𑄬|𑄎𑄪𑄚𑄴|𑄎𑄪𑄣𑄭|𑄃𑄉𑄧𑄌𑄴𑄑𑄴|𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴|𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴 𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴|𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴|𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴",
        "𑄥𑄧𑄟𑄴𑄝𑄢𑄴 𑄥𑄧𑄟𑄴|𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴 𑄟𑄧𑄁𑄉𑄧𑄣𑄴|𑄝𑄪𑄖𑄴𑄝𑄢𑄴 𑄝𑄪𑄖𑄴|𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴|𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴|𑄥𑄧𑄚𑄨𑄝𑄢𑄴 𑄥𑄧𑄚𑄨|𑄢𑄧𑄝𑄨𑄝𑄢𑄴 𑄢𑄧𑄝𑄨",
    ),
    "ce": (
        "январь янв|февраль фев|март мар|апрель апр|маи|июнь июн|июль июл|август авг|сентябрь сен|октябрь окт|ноябрь ноя|декабрь дек",
        "оршот ор|шинара ши|кхаара кха|еара еа|пӏераска пӏе|шуот шуо|кӏира кӏи",
    ),
    "ceb": (
        "enero ene|pebrero peb|marso mar|abril abr|mayo may|hunyo hun|hulyo hul|agosto ago|septyembre sep|oktubre okt|nobyembre nob|disyembre dis",
        "lunes lun|martes mar|miyerkules miy|huwebes huw|biyernes biy|sabado sab|domingo dom",
    ),
    "cgg": (
        "okwokubanza kbz|okwakabiri kbr|okwakashatu kst|okwakana kkn|okwakataana ktn|okwamukaaga kmk|okwamushanju kms|okwamunaana kmn|okwamwenda kmw|okwaikumi kkm|okwaikumi_na_kumwe knk|okwaikumi_na_ibiri knb",
        "orwokubanza ork|orwakabiri okb|orwakashatu oks|orwakana okn|orwakataano okt|orwamukaaga omk|sande san",
    ),
    "chr": (
        "ᎤᏃᎸᏔᏅ ᎤᏃ|ᎧᎦᎵ ᎧᎦ|ᎠᏅᏱ ᎠᏅ|ᎧᏬᏂ ᎧᏬ|ᎠᏂᏍᎬᏘ ᎠᏂ|ᏕᎭᎷᏱ ᏕᎭ|ᎫᏰᏉᏂ ᎫᏰ|ᎦᎶᏂ ᎦᎶ|ᏚᎵᏍᏗ ᏚᎵ|ᏚᏂᏅᏗ ᏚᏂ|ᏅᏓᏕᏆ ᏅᏓ|ᎥᏍᎩᏱ ᎥᏍ",
        "ᎤᎾᏙᏓᏉᏅᎯ ᏉᏅᎯ|ᏔᎵᏁᎢᎦ ᏔᎵᏁ|ᏦᎢᏁᎢᎦ ᏦᎢᏁ|ᏅᎩᏁᎢᎦ ᏅᎩᏁ|ᏧᎾᎩᎶᏍᏗ ᏧᎾᎩ|ᎤᎾᏙᏓᏈᏕᎾ ᏈᏕᎾ|ᎤᎾᏙᏓᏆᏍᎬ ᏆᏍᎬ",
    ),
    "cic": (
        "hashi_ammona|hashi_atoklo|hashi_atochchina|iiplal|mih|choon|choola|akaas|siptimpa|aaktopa|nofimpa|tiisimpa",
        "manti|chosti|winsti|soisti|nannalhchifa_nittak|nittak_hollo_nakfish|nittak_hollo",
    ),
    "co": (
        "di_ghjennaghju ghjennaghju ghj|di_ferraghju ferraghju fer|di_marzu marzu mar|d_aprile aprile apr|di_maghju maghju mag|di_ghjugnu ghjugnu ghju|di_lugliu lugliu lug|d_aostu aostu aos|di_sittembre sittembre sit|d_ottobre ottobre ott|di_nuvembre nuvembre nuv|di_dicembre dicembre dic",
        "luni lun|marti mar|mercuri mer|ghjovi ghj|venneri ven|sabbatu sab|dumenica dum",
    ),
    "csw": (
        "ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ|ᐸᐚᐦᒐᑭᓇᓰᐢ|ᒥᑭᓯᐏᐲᓯᒼ|ᓂᐢᑭᐲᓯᒼ|ᐊᓃᑭᐲᓯᒼ|ᐚᐏᐲᓯᒼ|ᐹᐢᑲᐦᐋᐏᐲᓯᒼ|ᐅᐸᐦᐅᐏᐲᓯᒼ|ᓄᒌᑐᐏᐲᓯᒼ|ᐱᓈᐢᑯᐏᐲᓯᒼ|ᐋᕽᐘᑎᓄᐏᐲᓯᒼ|ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ",
        "ᐴᓂ_ᐊᔭᒥᐦᐁᑮᓯᑳᐤ|ᓃᓱᑮᓯᑳᐤ|ᐋᐱᐦᑕᐘᐣ|ᐴᓂᐋᐱᐦᑕᐘᐣ|ᑫᑳᐨ_ᒫᑎᓇᐍᑮᓯᑳᐤ|ᒫᑎᓇᐍᑮᓯᑳᐤ|ᐊᔭᒥᐦᐁᑮᓯᑳᐤ",
    ),
    "cu": (
        "і҆аннꙋаріа і҆аннꙋаріи і҆аⷩ҇|феврꙋаріа феврꙋаріи феⷡ҇|марта мартъ маⷬ҇|а҆прілліа а҆прілліи а҆пⷬ҇|маіа маіи маꙵ|і҆ꙋніа і҆ꙋніи і҆ꙋⷩ҇|і҆ꙋліа і҆ꙋліи і҆ꙋⷧ҇|а҆ѵгꙋста а҆ѵгꙋстъ а҆ѵⷢ҇|септемвріа септемвріи сеⷫ҇|ѻ҆ктѡвріа ѻ҆ктѡвріи ѻ҆кⷮ|ноемвріа ноемвріи ноеⷨ|декемвріа декемвріи деⷦ҇",
        "понедѣльникъ пнⷣе|вторникъ втоⷬ҇|среда срⷣе|четвертокъ чеⷦ҇|пѧтокъ пѧⷦ҇|сꙋббѡта сꙋⷠ҇|недѣлѧ ндⷧ҇ѧ",
    ),
    "cv": (
        "карлач кар|нарас нар|пуш|ака|ҫу|ҫертме ҫер|ута|ҫурла ҫур|аван|юпа|чук|раштав раш",
        "тунтикун тун|ытларикун ытл|юнкун юн|кеҫнерникун кеҫ|эрнекун эр|шаматкун шам|вырсарникун выр",
    ),
    "dav": (
        "mori_ghwa_imbiri imb|mori_ghwa_kawi kaw|mori_ghwa_kadadu kad|mori_ghwa_kana kan|mori_ghwa_kasanu kas|mori_ghwa_karandadu kar|mori_ghwa_mfungade mfu|mori_ghwa_wunyanya wun|mori_ghwa_ikenda ike|mori_ghwa_ikumi iku|mori_ghwa_ikumi_na_imweri imw|mori_ghwa_ikumi_na_iwi iwi",
        "kuramuka_jimweri jim|kuramuka_kawi kaw|kuramuka_kadadu kad|kuramuka_kana kan|kuramuka_kasanu kas|kifula_nguwo ngu|ituku_ja_jumwa jum",
    ),
    "dje": (
        "zanwiye zan|feewiriye fee|marsi mar|awiril awi|me|zuweŋ zuw|zuyye zuy|ut|sektanbur sek|oktoobur okt|noowanbur noo|deesanbur dee",
        "atinni ati|atalaata ata|alarba ala|alhamisi alm|alzuma alz|asibti asi|alhadi alh",
    ),
    "doi": (
        "जनवरी जन|फरवरी फर|मार्च|अप्रैल|मेई|जून|जुलाई|अगस्त अग|सितंबर सित|अक्तूबर अक्तू|नवंबर नव|दिसंबर दिस",
        "सोमबार सोम|मंगलबार मंगल|बुधबार बुध|बीरबार बीर|शुक्रबार शुक्र|शनिबार शनि|ऐतबार ऐत",
    ),
    "dsb": (
        "januara januar jan|februara februar feb|merca merc mer|apryla apryl apr|maja maj|junija junij jun|julija julij jul|awgusta awgust awg|september septembra sep|oktober oktobra okt|nowember nowembra now|december decembra dec",
        "ponjezele pon|waltora wal|srjoda srj|stwortk stw|petk pet|sobota sob|njezela nje",
    ),
    "dua": (
        "dimɔdi di|ŋgɔndɛ ŋgɔn|sɔŋɛ sɔŋ|diɓaɓa diɓ|emiasele emi|esɔpɛsɔpɛ esɔ|madiɓɛdiɓɛ mad|diŋgindi diŋ|nyɛtɛki nyɛt|mayesɛ may|tinini tin|elaŋgɛ ela",
        "mɔsu mɔs|kwasu kwa|mukɔsu muk|ŋgisu ŋgi|ɗonɛsu ɗon|esaɓasu esa|eti et",
    ),
    "dyo": (
        "sanvie sa|febirie fe|mars ma|aburil ab|mee me|sueŋ su|suuyee su|ut|settembar se|oktobar ok|novembar no|disambar de",
        "teneŋ ten|talata tal|alarbay ala|aramisay ara|arjuma arj|sibiti sib|dimas dim",
    ),
    "dz": (
        "སྤྱི་ཟླ་དངཔ་ ཟླ་དངཔ་|སྤྱི་ཟླ་གཉིས་པ་ ཟླ་གཉིས་པ་|སྤྱི་ཟླ་གསུམ་པ་ ཟླ་གསུམ་པ་|སྤྱི་ཟླ་བཞི་པ ཟླ་བཞི་པ་|སྤྱི་ཟླ་ལྔ་པ་ ཟླ་ལྔ་པ་|སྤྱི་ཟླ་དྲུག་པ ཟླ་དྲུག་པ|སྤྱི་ཟླ་བདུན་པ་ ཟླ་བདུན་པ་|སྤྱི་ཟླ་བརྒྱད་པ་ ཟླ་བརྒྱད་པ་|སྤྱི་ཟླ་དགུ་པ་ ཟླ་དགུ་པ་|སྤྱི་ཟླ་བཅུ་པ་ ཟླ་བཅུ་པ་|སྤྱི་ཟླ་བཅུ་གཅིག་པ་ ཟླ་བཅུ་གཅིག་པ་|སྤྱི་ཟླ་བཅུ་གཉིས་པ་ ཟླ་བཅུ་གཉིས་པ་",
        "གཟའ་མིག་དམར་ མིར་|གཟའ་ལྷག་པ་ ལྷག་|གཟའ་ཕུར་བུ་ ཕུར་|གཟའ་པ་སངས་ སངས་|གཟའ་སྤེན་པ་ སྤེན་|གཟའ་ཉི་མ་ ཉི་|གཟའ་ཟླ་བ་ ཟླ་",
    ),
    "ebu": (
        "mweri_wa_mbere mbe|mweri_wa_kairi kai|mweri_wa_kathatu kat|mweri_wa_kana kan|mweri_wa_gatano gat|mweri_wa_gatantatu gan|mweri_wa_mugwanja mug|mweri_wa_kanana knn|mweri_wa_kenda ken|mweri_wa_ikumi iku|mweri_wa_ikumi_na_umwe imw|mweri_wa_ikumi_na_kairi igi",
        "njumatatu tat|njumaine ine|njumatano tan|aramithi arm|njumaa maa|njumamothii nmm|kiumia kma",
    ),
    "ee": (
        "dzove dzv|dzodze dzd|tedoxe ted|afɔfie afɔ|dame dam|masa mas|siamlɔm sia|deasiamime dea|anyɔnyɔ any|kele kel|adeɛmekpɔxe ade|dzome dzm",
        "dzoɖa dzo|blaɖa bla|kuɖa kuɖ|yawoɖa yaw|fiɖa fiɖ|memleɖa mem|kɔsiɖa kɔs",
    ),
    "en-Dsrt": (
        "𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨 𐐾𐐰𐑌|𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨 𐑁𐐯𐐺|𐑋𐐪𐑉𐐽 𐑋𐐪𐑉|𐐩𐐹𐑉𐐮𐑊 𐐩𐐹𐑉|𐑋𐐩|𐐾𐐭𐑌|𐐾𐐭𐑊𐐴 𐐾𐐭𐑊|𐐪𐑀𐐲𐑅𐐻 𐐪𐑀|𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉 𐑅𐐯𐐹|𐐱𐐿𐐻𐐬𐐺𐐲𐑉 𐐱𐐿𐐻|𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉 𐑌𐐬𐑂|𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉 𐐼𐐨𐑅",
        "𐑋𐐲𐑌𐐼𐐩 𐑋𐐲𐑌|𐐻𐐭𐑆𐐼𐐩 𐐻𐐭𐑆|𐐶𐐯𐑌𐑆𐐼𐐩 𐐶𐐯𐑌|𐑃𐐲𐑉𐑆𐐼𐐩 𐑃𐐲𐑉|𐑁𐑉𐐴𐐼𐐩 𐑁𐑉𐐴|𐑅𐐰𐐻𐐲𐑉𐐼𐐩 𐑅𐐰𐐻|𐑅𐐲𐑌𐐼𐐩 𐑅𐐲𐑌",
    ),
    "en-Shaw": (
        "𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰 𐑡𐑨|𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰 𐑓𐑧|𐑥𐑸𐑗 𐑥𐑸|𐑱𐑐𐑮𐑭𐑤 𐑱𐑐|𐑥𐑱|𐑡𐑵𐑯 𐑡𐑵|𐑡𐑫𐑤𐑲 𐑡𐑫|𐑪𐑜𐑭𐑕𐑑 𐑪𐑜|𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸 𐑕𐑧|𐑷𐑒𐑑𐑴𐑚𐑸 𐑷𐑒|𐑯𐑴𐑝𐑧𐑥𐑚𐑸 𐑯𐑴|𐑛𐑭𐑕𐑧𐑥𐑚𐑸 𐑛𐑭",
        "𐑥𐑭𐑙𐑛𐑱 𐑥𐑭|𐑑𐑵𐑟𐑛𐑱 𐑑𐑵|𐑢𐑧𐑙𐑟𐑛𐑱 𐑢𐑧|𐑔𐑻𐑟𐑛𐑱 𐑔𐑻|𐑓𐑮𐑲𐑛𐑱 𐑓𐑮|𐑕𐑨𐑛𐑻𐑛𐑱 𐑕𐑨|𐑕𐑭𐑙𐑛𐑱 𐑕𐑭",
    ),
    "eo": (
        "januaro jan|februaro feb|marto mar|aprilo apr|majo maj|junio jun|julio jul|augusto aug|septembro sep|oktobro okt|novembro nov|decembro dec",
        "lundo lu|mardo ma|merkredo me|jaudo ja|vendredo ve|sabato sa|dimanco di",
    ),
    "ewo": (
        "ngɔn_osu ngo|ngɔn_bɛ ngb|ngɔn_lala ngl|ngɔn_nyina ngn|ngɔn_tana ngt|ngɔn_saməna ngs|ngɔn_zamgbala ngz|ngɔn_mwom ngm|ngɔn_ebulu nge|ngɔn_awom nga|ngɔn_awom_ai_dzia ngad|ngɔn_awom_ai_bɛ ngab",
        "mɔndi mɔn|sɔndɔ_məlu_məbɛ smb|sɔndɔ_məlu_məlɛ sml|sɔndɔ_məlu_mənyi smn|fulade ful|serade ser|sɔndɔ sɔn",
    ),
    "ff": (
        "siilo sii|colte col|mbooy mbo|seeɗto see|duujal duu|korse kor|morso mor|juko juk|siilto slt|yarkomaa yar|jolal jol|bowte bow",
        "aaɓnde aaɓ|mawbaare maw|njeslaare nje|naasaande naa|mawnde mwd|hoore_biir hbi|dewo dew",
    ),
    "ff-Adlm": (
        "𞤧𞤭𞥅𞤤𞤮 𞤧𞤭𞥅𞤤|𞤷𞤮𞤤𞤼𞤮 𞤷𞤮𞤤|𞤲𞤦𞤮𞥅𞤴𞤮 𞤲𞤦𞤮𞥅𞤴|𞤧𞤫𞥅𞤼𞤮 𞤧𞤫𞥅𞤼|𞤣𞤵𞥅𞤶𞤮 𞤣𞤵𞥅𞤶|𞤳𞤮𞤪𞤧𞤮 𞤳𞤮𞤪|𞤥𞤮𞤪𞤧𞤮 𞤥𞤮𞤪|𞤶𞤵𞤳𞤮 𞤶𞤵𞤳|𞤧𞤭𞤤𞤼𞤮 𞤧𞤭𞤤|𞤴𞤢𞤪𞤳𞤮 𞤴𞤢𞤪|𞤶𞤮𞤤𞤮 𞤶𞤮𞤤|𞤦𞤮𞤱𞤼𞤮 𞤦𞤮𞤱",
        "𞤢𞥄𞤩𞤵𞤲𞥋𞤣𞤫 𞤢𞥄𞤩𞤵|𞤥𞤢𞤱𞤦𞤢𞥄𞤪𞤫 𞤥𞤢𞤦|𞤲𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫 𞤶𞤫𞤧|𞤲𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫 𞤲𞤢𞥄𞤧|𞤥𞤢𞤱𞤲𞤣𞤫 𞤥𞤢𞤣|𞤸𞤮𞤪𞤦𞤭𞤪𞥆𞤫 𞤸𞤮𞤪|𞤪𞤫𞤬𞤦𞤭𞤪𞥆𞤫 𞤪𞤫𞤬",
    ),
    "fo": (
        "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des",
        "manadagur man|tysdagur tys|mikudagur mik|hosdagur hos|friggjadagur fri|leygardagur ley|sunnudagur sun",
    ),
    "frr": (
        "janewoore jan|febrewoore feb|maarts mar|april apr|mei|juune jun|juule jul|august aug|september sep|oktuuber okt|nofember nof|detsember det",
        "mundai mun|teisdai tei|weedensdai wed|tuursdai tur|freidai fre|saninj san|sondai son",
    ),
    "fur": (
        "zenar zen|fevrar fev|marc mar|avril avr|mai|jugn jug|lui|avost avo|setembar set|otubar otu|novembar nov|dicembar dic",
        "lunis lun|martars mar|miercus mie|joibe joi|vinars vin|sabide sab|domenie dom",
    ),
    "fy": (
        "jannewaris jan|febrewaris feb|maart mrt|april apr|maaie mai|juny jun|july jul|augustus aug|septimber sep|oktober okt|novimber nov|desimber des",
        "moandei mo|tiisdei ti|woansdei wo|tongersdei to|freed fr|sneon so|snein si",
    ),
    "gaa": (
        "aharabata aha|oflɔ ofl|otsokrikri ots|abɛibe abe|agbiɛnaa agb|otukwajan otukwajaŋ otu|maawɛ maa|manyawale man|gbo|antɔŋ ant|alemle ale|afuabe afu",
        "ju|jufɔ juf|shɔ|soo|sohaa soh|hɔɔ|hɔgbaa hɔg",
    ),
    "gd": (
        "dhen_fhaoilleach am_faoilleach faoi|dhen_ghearran an_gearran gearr|dhen_mhart am_mart mart|dhen_ghiblean an_giblean gibl|dhen_cheitean an_ceitean ceit|an_t_ogmhios dhen_ogmhios ogmh|an_t_iuchar dhen_iuchar iuch|dhen_lunastal an_lunastal luna|dhen_t_sultain an_t_sultain sult|dhen_damhair an_damhair damh|dhen_t_samhain an_t_samhain samh|dhen_dubhlachd an_dubhlachd dubh",
        "diluain dil|dimairt dim|diciadain dic|diardaoin dia|dihaoine dih|disathairne dis|didomhnaich did",
    ),
    "gez": ("ጠሐረ|ከተተ|መገበ|አኀዘ|ግንባት|ሠንየ|ሐመለ|ነሐሰ|ከረመ|ጠቀመ|ኀደረ|ኀሠሠ", "ሰኑይ|ሠሉስ|ራብዕ|ሐሙስ|ዓርበ|ቀዳሚት|እኁድ"),
    "gn": (
        "jasytei|jasykoi|jasyapy|jasyrundy|jasypo|jasypotei|jasypokoi|jasypoapy|jasyporundy|jasypa|jasypatei|jasypakoi",
        "arakoi|araapy|ararundy|arapo|arapotei|arapokoi|aratei",
    ),
    "gsw": (
        "januar jan|februar feb|marz mar|april apr|mai|juni jun|juli jul|auguscht aug|septamber sep|oktoober okt|novamber nov|dezamber dez",
        "maantig ma|ziischtig zi|mittwuch mi|dunschtig du|friitig fr|samschtig sa|sunntig su",
    ),
    "guz": (
        "chanuari can|feburari feb|machi mac|apiriri apr|mei|juni jun|chulai cul|agosti agt|septemba sep|okitoba okt|nobemba nob|disemba dis",
        "chumatato ctt|chumaine cmn|chumatano cmt|aramisi ars|ichuma icm|esabato est|chumapiri cpr",
    ),
    "gv": (
        "jerrey_geuree j_guer|toshiaght_arree t_arree|mayrnt|averil avrril|boaldyn|mean_souree m_souree|jerrey_souree j_souree|luanistyn|mean_fouyir m_fouyir|jerrey_fouyir j_fouyir|mee_houney m_houney|mee_ny_nollick m_nollick",
        "jelhein jel|jemayrt jem|jercean jerc|jerdein jerd|jeheiney jeh|jesarn jes|jedoonee jed",
    ),
    "ha-Arab": (
        "جنير جن|ڢبرير ڢب|مرس مر|اڢرل اڢر|مي|يون|يول|اغست اغ|ستمب ست|اكتوب اكت|نومب نو|دسمب دس",
        "لتنن لت|تلت تل|لرب لر|الحمس الح|جمع جم|اسبر اس|لحد لح",
    ),
    "haw": (
        "ianuali ian|pepeluali pep|malaki mal|ʻapelila ʻap|mei|iune iun|iulai iul|ʻaukake ʻau|kepakemapa kep|ʻokakopa ʻok|nowemapa now|kekemapa kek",
        "poʻakahi|poʻalua|poʻakolu|poʻaha|poʻalima|poʻaono|lapule lp",
    ),
    "hi-Latn": (
        "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
        "somwaar som|mangalwaar mangal|budhwaar budh|guruwaar guru|shukrawaar shukra|shaniwaar shani|raviwaar ravi",
    ),
    "hnj": ("𞄆𞄬|𞄛𞄨𞄱𞄄𞄤𞄲𞄨|𞄒𞄫𞄰𞄒𞄪𞄱|𞄤𞄨𞄱|𞄀𞄪𞄴|𞄛𞄤𞄱𞄞𞄤𞄦|𞄔𞄩𞄴𞄆𞄨𞄰|𞄕𞄩𞄲𞄔𞄄𞄰𞄤|𞄛𞄤𞄱𞄒𞄤𞄰|𞄪𞄱𞄀𞄤𞄴|𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫|𞄒𞄩𞄱𞄔𞄬𞄴", "𞄈𞄦|𞄆𞄨𞄰|𞄗𞄄𞄤𞄰𞄦|𞄙𞄤𞄱𞄨|𞄑𞄤𞄱𞄨|𞄊𞄧𞄳|𞄎𞄤𞄲"),
    "hsb": (
        "januara januar jan|februara februar feb|merca merc mer|apryla apryl apr|meja meje mej|junija junij jun|julija julij jul|awgusta awgust awg|september septembra sep|oktober oktobra okt|nowember nowembra now|december decembra dec",
        "pondzela pon|wutora wut|srjeda srj|stwortk stw|pjatk pja|sobota sob|njedzela nje",
    ),
    "ia": (
        "januario jan|februario feb|martio mar|april apr|maio mai|junio jun|julio jul|augusto aug|septembre sep|octobre oct|novembre nov|decembre dec",
        "lunedi lun|martedi mar|mercuridi mer|jovedi jov|venerdi ven|sabbato sab|dominica dom",
    ),
    "ie": (
        "januar jan|februar febr|marte mar|april apr|may|junio jun|juli|august aug|septembre sept|octobre oct|novembre nov|decembre dec",
        "lunedi lun|mardi mar|mercurdi mer|jovedi jov|venerdi ven|saturdi sat|soledi sol",
    ),
    "ii": (
        "ꋍꆪ|ꑍꆪ|ꌕꆪ|ꇖꆪ|ꉬꆪ|ꃘꆪ|ꏃꆪ|ꉆꆪ|ꈬꆪ|ꊰꆪ|ꊯꊪꆪ|ꊰꑋꆪ",
        "ꆏꊂꋍ ꆏꋍ|ꆏꊂꑍ ꆏꑍ|ꆏꊂꌕ ꆏꌕ|ꆏꊂꇖ ꆏꇖ|ꆏꊂꉬ ꆏꉬ|ꆏꊂꃘ ꆏꃘ|ꑬꆏꑍ ꑬꆏ",
    ),
    "iu": (
        "ᔭᓐᓄᐊᓕ|ᕕᕝᕗᐊᓕ|ᒫᑦᓯ|ᐊᐃᑉᐳᓗ|ᒪᐃ|ᔫᓂ|ᔪᓚᐃ|ᐊᐅᒡᒍᓯ|ᓯᑎᐱᕆ|ᐆᑦᑑᕝᕙ|ᓄᕕᐱᕆ|ᑎᓯᐱᕆ",
        "ᓇᒡᒐᔾᔭᐅ|ᓇᒡᒐᔾᔭᐅᓕᖅᑭ|ᐱᖓᑦᓯᖅ|ᓯᑕᒻᒥᖅ|ᑕᓪᓕᒻᒥᐅᑦ|ᓈᑦᓰᖑᔭᓛᕐᓂᐊᖅ|ᓈᑦᑏᖑᔭᖅ",
    ),
    "jgo": (
        "nduŋmbi_saŋ|pɛsaŋ_pɛpa|pɛsaŋ_pɛtat|pɛsaŋ_pɛnɛkwa|pɛsaŋ_pataa|pɛsaŋ_pɛnɛntuku|pɛsaŋ_saamba|pɛsaŋ_pɛnɛfɔm|pɛsaŋ_pɛnɛpfuꞌu|pɛsaŋ_nɛgɛm|pɛsaŋ_ntsɔpmɔ|pɛsaŋ_ntsɔppa",
        "mɔndi|apta_mɔndi|wɛnɛsɛdɛ|tɔsɛdɛ|fɛlayɛdɛ|sasidɛ|sɔndi",
    ),
    "jmc": (
        "januari jan|februari feb|machi mac|aprilyi apr|mei|junyi jun|julyai jul|agusti ago|septemba sep|oktoba okt|novemba nov|desemba des",
        "jumatatuu jtt|jumanne jnn|jumatanu jtn|alhamisi alh|ijumaa iju|jumamosi jmo|jumapilyi jpi",
    ),
    "kaa": (
        "январь янв|февраль фев|март мар|апрель апр|маи|июнь июн|июль июл|август авг|сентябрь сен|октябрь окт|ноябрь ноя|декабрь дек",
        "дүишемби дүи|сиишемби сии|сәршемби сәр|пиишемби пии|жума жум|шемби шем|екшемби екш",
    ),
    "kab": (
        "yennayer yen|furar fur|meɣres meɣ|yebrir yeb|mayyu may|yunyu yun|yulyu yul|ɣuct ɣuc|ctember cte|tuber tub|nunember nun wam|dugember dug",
        "sanass arim ari san|kradass aram krad ara|kuzass ahad aha kuz|samass amhad amh sam|sdisass sdis sem|sayass say sed|yanass acer ace yan",
    ),
    "kaj": (
        "hywan_ayrnig ayr|hywan_ahwa ahw|hywan_atat ata|hywan_anaai ana|hywan_apfwon apf|hywan_akitat aki|hywan_atyirin aty|hywan_aninai ani|hywan_akumviriyin aku|hywan_swak swa|hywan_swak_b_ayrnig sby|hywan_swak_b_ahwa sbh",
        "lintani lin|talata tal|larba lar|lamit lam|juma jum|asabar asa|ladi lad",
    ),
    "kam": (
        "mwai_wa_mbee mbe|mwai_wa_keli kel|mwai_wa_katatu ktu|mwai_wa_kana kan|mwai_wa_katano ktn|mwai_wa_thanthatu tha|mwai_wa_muonza moo|mwai_wa_nyaanya nya|mwai_wa_kenda knd|mwai_wa_ikumi iku|mwai_wa_ikumi_na_imwe ikm|mwai_wa_ikumi_na_ili ikl",
        "wa_kwambililya wkw|wa_keli wkl|wa_katatu wtu|wa_kana wkn|wa_katano wtn|wa_thanthatu wth|wa_kyumwa wky",
    ),
    "kcg": (
        "zwat_juwung juw|zwat_swiyang swi|zwat_tsat tsa|zwat_nyai nya|zwat_tswon tsw|zwat_ataah ata|zwat_anatat ana|zwat_arinai ari|zwat_akubunyung aku|zwat_swag swa|zwat_mangjuwang man|zwat_swag_ma_suyang mas",
        "tanii tan|talata tal|larba lar|lamit lam|juma jum|asabat asa|ladi lad",
    ),
    "kde": (
        "mwedi_ntandi jan|mwedi_wa_pili feb|mwedi_wa_tatu mac|mwedi_wa_nchechi apr|mwedi_wa_nnyano mei|mwedi_wa_nnyano_na_umo jun|mwedi_wa_nnyano_na_mivili jul|mwedi_wa_nnyano_na_mitatu ago|mwedi_wa_nnyano_na_nchechi sep|mwedi_wa_nnyano_na_nnyano okt|mwedi_wa_nnyano_na_nnyano_na_u nov|mwedi_wa_nnyano_na_nnyano_na_m des",
        "liduva_lyatatu|liduva_lyanchechi|liduva_lyannyano|liduva_lyannyano_na_linji|liduva_lyannyano_na_mavili|liduva_litandi|liduva_lyapili",
    ),
    "kea": (
        "janeru jan|febreru feb|marsu mar|abril abr|maiu mai|junhu jun|julhu jul|agostu ago|setenbru set|otubru otu|nuvenbru nuv|dizenbru diz",
        "sigunda_fera sig|tersa_fera ter|kuarta_fera kua|kinta_fera kin|sesta_fera ses|sabadu sab|dumingu dum",
    ),
    "khq": (
        "zanwiye zan|feewiriye fee|marsi mar|awiril awi|me|zuweŋ zuw|zuyye zuy|ut|sektanbur sek|oktoobur okt|noowanbur noo|deesanbur dee",
        "atini ati|atalata ata|alarba ala|alhamiisa alm|aljuma alj|assabdu ass|alhadi alh",
    ),
    "ki": (
        "njenuari jen|mwere_wa_keri wkr|mwere_wa_gatatu wgt|mwere_wa_kana wkn|mwere_wa_gatano wtn|mwere_wa_gatandatu wtd|mwere_wa_mugwanja wmj|mwere_wa_kanana wnn|mwere_wa_kenda wkd|mwere_wa_ikumi wik|mwere_wa_ikumi_na_umwe wmw|ndithemba dit",
        "njumatatu ntt|njumaine nmn|njumatana nmt|aramithi art|njumaa nma|njumamothi nmm|kiumia kma",
    ),
    "kk-Arab": (
        "قاڭتار|اقپان|ناۋريز|ءساۋير|مامير|ماۋسيم|شيلده|تاميز|قيركۇيهك|قازان|قاراشا|جهلتوقسان",
        "دۇيسهنبي دۇي|سهيسهنبي سهي|سارسهنبي سار|بهيسهنبي بهي|جۇما جۇم|سهنبي سهن|جهكسهنبي جهك",
    ),
    "kkj": (
        "pamba|wanja|mbiyɔ_mɛndoŋgɔ|nyɔlɔmbɔŋgɔ|mɔnɔ_ŋgbanja|nyaŋgwɛ_ŋgbanja|kuŋgwɛ|fɛ|njapi|nyukul||ɓulɓusɛ",
        "lundi|mardi|mɛrkɛrɛdi|yedi|vaŋdɛrɛdi|mɔnɔ_sɔndi|sɔndi",
    ),
    "kl": (
        "januaarip januaari jan|februaarip februaari febr|marsip marsi mar|apriilip apriili apr|maajip maaji maj|juunip juuni jun|juulip juuli jul|aggustip aggusti aug|septembarip septembari sept|oktobarip oktobari okt|novembarip novembari nov|decembarip decembari dec",
        "ataasinngorneq ata|marlunngorneq mar|pingasunngorneq pin|sisamanngorneq sis|tallimanngorneq tal|arfininngorneq arf|sapaat sap",
    ),
    "kln": (
        "mulgul mul|ng_atyaato ngat|kiptaamo taa|iwootkuut iwo|mamuut mam|paagi paa|ng_eiyeet nge|rooptui roo|bureet bur|epeeso epe|kipsuunde_ne_taai kpt|kipsuunde_nebo_aeng kpa",
        "kotaai kot|koaeng koo|kosomok kos|koang_wan koa|komuut kom|kolo kol|kotisap kts",
    ),
    "kok": (
        "जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रील एप्री|मे|जून|जुलय जुल|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नो|डिसेंबर डिसे",
        "सोमार|मंगळार|बुधवार|बिरेस्तार|शुक्रार|शेनवार|आयतार",
    ),
    "kok-Latn": (
        "janer jan|febrer feb|mars mar|abril abr|mai|jun|julai jul|agost ago|setembr set|otubr otu|novembr nov|dezembr dez",
        "somar som|mongllar mon|budhvar bud|birestar bre|sukrar suk|sonvar son|aitar ait",
    ),
    "ks": (
        "جنوري|فروري|مارچ|اپريل|ميي|جون|جولايي جلے|اگست|ستمبر|اكتوبر|نومبر|دسمبر",
        "ژندرروار ژندروار|بۆموار|بودوار|برؠسوار|جمه|بٹوار|اتهوار",
    ),
    "ks-Deva": (
        "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सतुंबर सतमबर|अकतुम्बर अक्तूबर|नवूमबर नवमबर|दसूमबर दसमबर",
        "च़ंदिरवार चंदिरवार|बोमवार बुवार|बोदवार|ब्रेसवार|जुम्मा जुमा|बटवार|आथवार",
    ),
    "ksb": (
        "januali jan|febluali feb|machi mac|aplili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des",
        "jumaatatu jtt|jumaane jmn|jumaatano jtn|alhamisi alh|ijumaa iju|jumaamosi jmo|jumaapii jpi",
    ),
    "ksf": (
        "ŋwii_a_ntɔntɔ|ŋwii_akǝ_bɛɛ|ŋwii_akǝ_raa|ŋwii_akǝ_nin|ŋwii_akǝ_taan|ŋwii_akǝ_taafɔk|ŋwii_akǝ_taabɛɛ|ŋwii_akǝ_taaraa|ŋwii_akǝ_taanin|ŋwii_akǝ_ntɛk|ŋwii_akǝ_ntɛk_di_bɔk|ŋwii_akǝ_ntɛk_di_bɛɛ",
        "lǝndi lǝn|maadi maa|mɛkrɛdi mɛk|jǝǝdi jǝǝ|jumba jum|samdi sam|sɔndǝ sɔn",
    ),
    "ksh": (
        "jannewa jan|fabrowa fab|maaz maz|aprell apr|mai|juuni jun|juuli jul|oujoss ouj|septamber sap|oktohber okt|novamber nov|dezamber dez",
        "mohndaach mo|dinnsdaach di|metwoch me|dunnersdaach du|friidaach fr|samsdaach sa|sunndaach su",
    ),
    "kw": (
        "mis_genver gen|mis_hwevrer hwe|mis_meurth meu|mis_ebrel ebr|mis_me me|mis_metheven met|mis_gortheren gor|mis_est est|mis_gwynngala gwn|mis_hedra hed|mis_du du|mis_kevardhu kev",
        "dy_lun lun|dy_meurth mth|dy_merher mhr|dy_yow yow|dy_gwener gwe|dy_sadorn sad|dy_sul sul",
    ),
    "kxv": (
        "pusu_lenju pusu|maha_lenju maha|pagu_lenju pagu|hire_lenju hire|bese_lenju bese|jatta_lenju jatta|aasadi_lenju aasadi|srabi_lenju srabi|bado_lenju bado|dasara_lenju dasara|divi_lenju divi|pande_lenju pande",
        "smbara smba|mangada manga|pudara puda|laki_vara laki|sukru_vara sukru|sani_vara sani|aadi_vara aadi",
    ),
    "kxv-Deva": (
        "पुसु_लेञ्जु पुसु|माहाका_लेञ्जु माहा|पागुणी_लेञ्जु पागु|हिरे_लेञ्जु हिर्रे|बेसे_लेञ्जु बेसे|जाटा_लेञ्जु जाट्टा|आसाड़ी_लेञ्जु आसाड़ी|स्राबाँ_लेञ्जु स्राबाँ|बोदो_लेञ्जु बाॅदो|दसारा_लेञ्जु दासारा|दिवी_लेञ्जु दिवी|पान्डे_लेञ्जु पान्डे",
        "साॅम्वारा साॅम्मा|मंगाड़ा मान्गा|पुद्दारा पूदा|लाक्कि_वारा लाक्की|सुकुरु_वारा सुकुरु|सान्नि_वारा सान्नि|आदि_वारा आदि",
    ),
    "kxv-Orya": (
        "ପୁସୁ_ଲେଞ୍ଜୁ ପୁସୁ|ମାହାକା_ଲେଞ୍ଜୁ ମାହା|ପାଗୁଣି_ଲେଞ୍ଜୁ ପାଗୁ|ହିରେ_ଲେଞ୍ଜୁ ହିରେ|ବେସେ_ଲେଞ୍ଜୁ ବେସେ|ଜାଟା_ଲେଞ୍ଜୁ ଜାଟା|ଆସାଡ଼ି_ଲେଞ୍ଜୁ ଆସାଡ଼ି|ସ୍ରାବାଁ_ଲେଞ୍ଜୁ ସ୍ରାବାଁ|ବଦ_ଲେଞ୍ଜୁ ବଦ|ଦାସାରା_ଲେଞ୍ଜୁ ଦାସାରା|ଦିୱିଡ଼ି_ଲେଞ୍ଜୁ ଦିୱି|ପାଣ୍ଡେ_ଲେଞ୍ଜୁ ପାଣ୍ଡେ",
        "ସମ୍ବାରା ସମ୍ବା|ମାଙ୍ଗାଡ଼ା ମାଙ୍ଗା|ପୁଦାରା ପୁଦା|ଲାକି_ୱାରା ଲାକି|ସୁକ୍ରୁ_ୱାରା ସୁକ୍ରୁ|ସାନି_ୱାରା ସାନି|ଆଦି_ୱାରା ଆଦି",
    ),
    "kxv-Telu": ("మాగ|గుండు|హిరెఇ|బెసెకి|లండి|రాత|బాన్దపాణా|బార్సి|అస్ర|దివెడి|పాండు|పుసు", "నమారా|మాంగాడా|వుదారా|లాకివరా|నుక్_వరా|సానివరా|వారమి"),
    "la": (
        "ianuarius ianuarii ian|februarius februarii feb|martius martii mar|aprilis apr|maius maii mai|iunius iunii iun|iulius iulii iul|augustus augusti aug|septembris september sep|octobris october oct|novembris november nov|decembris december dec",
        "dies_lunae lun|dies_martis mar|dies_mercurii mer|dies_iovis iov|dies_veneris ven|dies_saturni sabbatum sat|dies_solis dominica sol",
    ),
    "lag": (
        "kʉfungatɨ fungatɨ|kʉnaanɨ naanɨ|kʉkeenda keenda|kwiikumi ikumi|kwiinyambala inyambala|kwiidwaata idwaata|kʉmʉʉnchɨ mʉʉnchɨ|kʉvɨɨrɨ vɨɨrɨ|kʉsaatʉ saatʉ|kwiinyi inyi|kʉsaano saano|kʉsasatʉ sasatʉ",
        "jumatatu taatu|jumaine ine|jumataano taano|alamiisi alh|ijumaa ijm|jumamoosi moosi|jumapiiri piili",
    ),
    "lg": (
        "janwaliyo jan|febwaliyo feb|marisi mar|apuli apu|maayi maa|juuni juu|julaayi jul|agusito agu|sebuttemba seb|okitobba oki|novemba nov|desemba des",
        "balaza bal|lwakubiri|lwakusatu|lwakuna|lwakutaano|lwamukaaga|sabbiiti sab",
    ),
    "lij": (
        "de_zena de_zen zena zen|de_freva de_fre freva fre|de_marso de_mar marso mar|d_arvi d_arv arvi arv|de_mazzo de_maz mazzo maz|de_zugno de_zug zugno zug|de_luggio de_lug luggio lug|d_agosto agosto d_ago ago|de_settembre settembre de_set set|d_ottobre ottobre d_ott ott|de_novembre novembre de_nov nov|de_dexembre dexembre de_dex dex",
        "lunesdi lun|matesdi mat|macordi mac|zeuggia zeu|venardi ven|sabbo sab|domenega dom",
    ),
    "lkt": (
        "wiothehika_wi|thiyoheyuŋka_wi|istawichayazaŋ_wi|phezitho_wi|chaŋwapetho_wi|wipazukha_waste_wi|chaŋphasapa_wi|wasuthuŋ_wi|chaŋwapegi_wi|chaŋwape_kasna_wi|waniyetu_wi|thahekapsuŋ_wi",
        "aŋpetuwaŋzi|aŋpetunuŋpa|aŋpetuyamni|aŋpetutopa|aŋpetuzaptaŋ|owaŋgyuzazapi|aŋpetuwakhaŋ",
    ),
    "lld": (
        "de_jena jena|de_fora fora|de_merz merz|d_auri auri|de_ma ma|de_jugn jugn|de_messe messe|d_aost aost|de_setember setember de_set set|d_otober otober d_oto oto|de_november november de_nov nov|de_dezember dezember de_dez dez",
        "lonesc lon|mertesc mert|mercui merc|jobia job|vendres ven|sabeda sab|domenia dom",
    ),
    "lmo": (
        "sginer|fevrer|marz|avril|masg|sgiugn|luj|avost|setember|otover|november|dicember",
        "lundi|mardi|mercoldi|sgiovedi|venerdi|sabet|domenega",
    ),
    "ln": (
        "sanza_ya_yambo yan|sanza_ya_mibale fbl|sanza_ya_misato msi|sanza_ya_minei apl|sanza_ya_mitano mai|sanza_ya_motoba yun|sanza_ya_nsambo yul|sanza_ya_mwambe agt|sanza_ya_libwa stb|sanza_ya_zomi ɔtb|sanza_ya_zomi_na_mɔkɔ nvb|sanza_ya_zomi_na_mibale dsb",
        "mokɔlɔ_mwa_yambo ybo|mokɔlɔ_mwa_mibale mbl|mokɔlɔ_mwa_misato mst|mokɔlɔ_ya_minei min|mokɔlɔ_ya_mitano mtn|mpɔsɔ mps|eyenga eye",
    ),
    "lrc": ("جانڤيه|فيڤريه|مارس|اڤريل|ميي|جوان|جولا|اگوست|سيپتامر|يوكتوڤر|نوڤامر|ديسامر", "||||||"),
    "ltg": (
        "janvars|februars|marts|aprels|majs|juns|juls|augusts|septembris|oktobris|novembris|decembris",
        "pyrmudine|utardine|tresdine|caturtdine|piktdine|sastdine|svatdine",
    ),
    "lu": (
        "ciongo cio|luishi lui|lusolo lus|muuya muu|lumungulu lum|lufuimi luf|kabalashipu kab|lushika lush|lutongolo lut|lungudi lun|kaswekese kas|ciswa cis",
        "nkodya nko|ndaaya ndy|ndangu ndg|njowa njw|ngovya ngv|lubingu lub|lumingu lum",
    ),
    "luo": (
        "dwe_mar_achiel dac|dwe_mar_ariyo dar|dwe_mar_adek dad|dwe_mar_ang_wen dan|dwe_mar_abich dah|dwe_mar_auchiel dau|dwe_mar_abiriyo dao|dwe_mar_aboro dab|dwe_mar_ochiko doc|dwe_mar_apar dap|dwe_mar_gi_achiel dgi|dwe_mar_apar_gi_ariyo dag",
        "wuok_tich wut|tich_ariyo tar|tich_adek tad|tich_ang_wen tan|tich_abich tab|ngeso ngs|jumapil jmp",
    ),
    "luy": (
        "januari jan|februari feb|machi mar|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des",
        "jumatatu|jumanne|jumatano|murwa_wa_kanne al|murwa_wa_katano ij|jumamosi|jumapiri",
    ),
    "mai": (
        "जनवरी जन|फरवरी फ़र फर|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सित|अक्टूबर अक्तूबर अक्तू|नवंबर नव|दिसंबर दिस",
        "सोम_दिन सोम|मंगल_दिन मंगल|बुध_दिन बुध|बृहस्पति_दिन गुरु|शुक्र_दिन शुक्र|शनि_दिन शनि|रवि_दिन रवि",
    ),
    "mas": (
        "oladalʉ dal|arat ara|ɔɛnɨɔɨŋɔk ɔɛn|olodoyiorie_inkokua doy|oloilepunyie_inkokua lep|kujuɔrɔk rok|morusasin sas|ɔlɔɨbɔrarɛ bɔr|kushin kus|olgisan gis|pʉshʉka shʉ|ntʉŋʉs ntʉ",
        "jumatatu jtt|jumane jnn|jumatanɔ jtn|alaamisi alh|jumaa iju|jumamosi jmo|jumapili jpi",
    ),
    "mer": (
        "januari jan|feburuari feb|machi mac|ipuru ipu|mii|njuni nju|njurai njr|agasti aga|septemba spt|oktuba okt|novemba nov|dicemba dec",
        "muramuko mra|wairi wai|wethatu wet|wena wen|wetano wtn|jumamosi jum|kiumia kiu",
    ),
    "mfe": (
        "zanvie zan|fevriye fev|mars mar|avril avr|me|zin|zilye zil|out|septam sep|oktob okt|novam nov|desam des",
        "lindi lin|mardi mar|merkredi mer|zedi ze|vandredi van|samdi sam|dimans dim",
    ),
    "mg": (
        "janoary jan|febroary feb|martsa mar|aprily apr|mey|jona jon|jolay jol|aogositra aog|septambra sep|oktobra okt|novambra nov|desambra des",
        "alatsinainy alats|talata tal|alarobia alar|alakamisy alak|zoma zom|asabotsy asab|alahady alah",
    ),
    "mgh": (
        "mweri_wo_kwanza kwa|mweri_wo_unayeli una|mweri_wo_uneraru rar|mweri_wo_unecheshe che|mweri_wo_unethanu tha|mweri_wo_thanu_na_mocha moc|mweri_wo_saba sab|mweri_wo_nane nan|mweri_wo_tisa tis|mweri_wo_kumi kum|mweri_wo_kumi_na_moja moj|mweri_wo_kumi_na_yel_li yel",
        "jumatatu jtt|jumanne jnn|jumatano jtn|arahamisi ara|ijumaa iju|jumamosi jmo|sabato sab",
    ),
    "mgo": (
        "iməg_mbegtug mbegtug|imeg_abubi|imeg_mbəŋchubi|iməg_ngwət|iməg_fog|iməg_ichiibɔd|iməg_adumbəŋ|iməg_ichika|iməg_kud|iməg_tesie|iməg_zo|iməg_krizmed",
        "||||||",
    ),
    "mi": (
        "hanuere han|pepuere pep|maehe mae|apereira aperira ape|mei|hune hun|hurae hur|akuhata aku|hepetema hep|oketopa oke|noema noe|tihema tih",
        "mane man|turei tur|wenerei wen|taite tai|paraire par|rahoroi rah|ratapu rat",
    ),
    "mn-Mong": (
        "ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ_ᠠ|ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ_ᠰᠠᠷ_ᠠ|ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠲᠠᠪᠣᠳᠣᠭᠠᠷ_ᠰᠠᠷ_ᠠ|ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠶᠢᠰᠥᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠨ_ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠨ_ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ",
        "ᠳᠠᠸᠠ ᠲᠠ ᠳᠠ|ᠮᠢᠠᠠᠮᠠᠷ ᠮᠢᠭ|ᡀᠠᠭᠪᠠ ᡀᠠ|ᠫᠦᠷᠪᠦ ᠫᠥᠷ ᠫᠦᠷ|ᠪᠠᠰᠠᠩ ᠪᠠ|ᠪᠢᠮᠪᠠ ᠪᠢᠮ|ᠨᠢᠮ᠎ᠠ ᠨᠢ",
    ),
    "mni": (
        "জানুৱারি জনুৱারী জানু জন|ফেব্রুৱারি ফেব্রু|মার্চ মার|এপ্রিল এপ্রি|মে|জুন|জুলাই জুলা|ওগষ্ট আগ ওগ|সেপ্টেম্বর সেপ্ট|ওক্টোবর ওক্টো|নবেম্বর নভেম্বর নভে|ডিসেম্বর ডিসে",
        "নিংথৌকাবা|লৈবাকপোকপা|য়ুমশকৈশা|শগোলশেন|ইরাই|থাংজ|নোংমাইজিং",
    ),
    "ms-Arab": (
        "جانواري|فيبواري|مچ|اڤريل|مي|جون|جولاي|ݢوس|سيڤتيمبر|اوكتوبر|نوۏيمبر|ديسيمبر",
        "اثنين|ثلاث|رابو|خميس|جمعه|سبتو|احد",
    ),
    "mua": (
        "fii_loo flo|cokcwaklaŋne cla|cokcwaklii cki|fii_marfoo fmf|madǝǝuutǝbijaŋ mad|mamǝŋgwaafahbii mbi|mamǝŋgwaalii mli|madǝmbii mam|fii_dǝɓlii fde|fii_mundaŋ fmu|fii_gwahlle fgw|fii_yuru fyu",
        "comlaaɗii cla|comzyiiɗii czi|comkolle cko|comkaldǝɓlii cka|comgaisuu cga|comzyeɓsuu cze|com_yakke cya",
    ),
    "mus": (
        "rvfo_cuse|hotvle_hvse|tasahcuce|tasahce_rakko|ke_hvse|kvco_hvse|hiyuce|hiyo_rakko|otowoskuce|otowoskv_rakko|ehole|rvfo_rakko",
        "enhvteceskv|enhvteceskv_enhvyvtke|ennvrkvpv|ennvrkvpv_enhvyvtke|nak_okkoskv_nettv|nettv_cakcuse|nettvcako",
    ),
    "myv": (
        "якшамков якш|даволков дав|эизюрков эиз|чадыков чад|панжиков пан|аштемков ашт|медьков мед|умарьков ума|таштамков таш|ожоков ожо|сундерьков сун|ацамков аца",
        "атяньчистэ атяньчи атя|вастаньчистэ вастаньчи вас|куншкачистэ куншкачи кун|калоньчистэ калоньчи кал|сюконьчистэ сюконьчи сюк|шлямочистэ шлямочи шля|таргочистэ таргочи тар",
    ),
    "mzn": ("ژانويه|فوريه|مارس|اوريل|مه|ژوين|ژوييه|اوت|سپتامبر|اكتبر|نوامبر|دسامبر", "||||||"),
    "naq": (
        "ǃkhanni jan|ǃkhanǀgoab feb|ǀkhuuǁkhab mar|ǃhoaǂkhaib apr|ǃkhaitsab may|gamaǀaeb jun|ǂkhoesaob jul|aoǁkhuumuǁkhab aug|taraǀkhuumuǁkhab sep|ǂnuǁnaiseb oct|ǀhooǂgaeb nov|hoasoreǁkhab dec",
        "mantaxtsees ma|denstaxtsees de|wunstaxtsees wu|dondertaxtsees do|fraitaxtsees fr|satertaxtsees sat|sontaxtsees son",
    ),
    "nd": (
        "zibandlela zib|nhlolanja nhlo|mbimbitho mbi|mabasa mab|nkwenkwezi nkw|nhlangula nhla|ntulikazi ntu|ncwabakazi ncw|mpandula mpan|mfumfu mfu|lwezi lwe|mpalakazi mpal",
        "mvulo mvu|sibili sib|sithathu sit|sine sin|sihlanu sih|mgqibelo mgq|sonto son",
    ),
    "nds": (
        "januaar jan|februaar feb|marz|april apr|mai|juni|juli|august aug|september sep|oktover okt|november nov|dezember dez",
        "maandag ma|dingsdag di|middeweken mi|dunnersdag du|freedag fr|sunnavend sa|sunndag su",
    ),
    "nmg": (
        "ngwɛn_matahra|ngwɛn_nmba|ngwɛn_nlal|ngwɛn_nna|ngwɛn_ntan|ngwɛn_ntuo|ngwɛn_hɛmbuɛri|ngwɛn_lɔmbi|ngwɛn_rɛbvua|ngwɛn_wum|ngwɛn_wum_navur|krisimin kris",
        "mɔndɔ mɔn|sɔndɔ_mafu_maba smb|sɔndɔ_mafu_malal sml|sɔndɔ_mafu_mana smn|mabaga_ma_sukul mbs|sasadi sas|sɔndɔ sɔn",
    ),
    "nnh": (
        "saŋ_tsetsɛɛ_lum|saŋ_kag_ngwoŋ|saŋ_lepye_shum|saŋ_cyo|saŋ_tsɛɛ_cyo|saŋ_njyola|saŋ_tyɛb_tyɛb_mbʉŋ|saŋ_mbʉŋ|saŋ_ngwɔ_mbyɛ|saŋ_taŋa_tsetsa|saŋ_mejwoŋo|saŋ_lum",
        "mvfo_lyɛ|mbɔɔnte_mvfo_lyɛ|tsetsɛɛ_lyɛ|mbɔɔnte_tsetsɛɛ_lyɛ|mvfo_maga_lyɛ|maga_lyɛ|lyɛɛ_swiŋte",
    ),
    "nqo": (
        "ߓߌ߲ߠߊߥߎߟߋ߲ ߓߌ߲ߠ|ߞߏ߲ߞߏߜߍ ߞߏ߲ߞ|ߕߙߊߓߊ ߕߙߊ|ߞߏ߲ߞߏߘߌ߬ߓߌ ߞߏ߲ߘ|ߘߓߊ߬ߕߊ ߘߓߊ߬ߕ|ߥߊ߬ߛߌ߬ߥߙߊ ߥߊ߬ߛ|ߞߊ߬ߙߌߝߐ߭ ߞߊ߬ߙ|ߘߓߊ߬ߓߌߟߊ ߘߓߊ߬ߓ|ߕߎߟߊߝߌ߲|ߞߏ߲ߓߌߕߌ߮ ߞߏ߲ߓ|ߣߍߣߍߓߊ ߣߍߣ|ߞߏߟߌ߲ߞߏߟߌ߲ ߞߏߟ",
        "ߞߐ߬ߓߊ߬ߟߏ߲ ߞߐ߬ߓ|ߞߐ߬ߟߏ߲ ߞߐ߬ߟ|ߞߎߣߎ߲ߟߏ߲ ߞߎߣ|ߓߌߟߏ߲ ߓߌߟ|ߛߌ߬ߣߌ߲߬ߟߏ߲ ߛߌ߬ߣ|ߞߍ߲ߘߍߟߏ߲ ߞߍ߲ߘ|ߞߊ߯ߙߌߟߏ߲ ߞߊ߯ߙ",
    ),
    "nr": (
        "janabari jan|ufeberbari feb|umatjhi mat|u_apreli apr|meyi mey|juni jun|julayi jul|arhostosi arh|septemba sep|oktoba okt|usinyikhaba usi|disemba dis",
        "umvulo mvu|ulesibili bil|lesithathu tha|ulesine ne|ngolesihlanu hla|umgqibelo gqi|usonto son",
    ),
    "nso": (
        "janeware phere|febereware dibo|matshe hlak|aporele mora|mei|june|julae mose|agosetose|setemere lewe|oktobore dipha|nofemere diba|disemere manth",
        "mosupologo mos|labobedi bed|laboraro rar|labone ne|labohlano hla|mokibelo mok|lamorena lam",
    ),
    "nus": (
        "tiop_thar_pɛt tiop|pɛt|duɔɔŋ duɔɔ|guak|duat dua|kornyoot kor|pay_yietni pay|thoor thoo|tɛɛr tɛɛ|laath laa|kur|tiop_in_diit tid",
        "jiec_lat jiec|rɛw_latni rɛw|diɔk_latni diɔk|ŋuaan_latni ŋuaan|dhieec_latni dhieec|bakɛl_latni bakɛl|caŋ_kuɔth caŋ",
    ),
    "ny": (
        "januwale jan|febuluwale feb|malichi mal|epulo epu|mei|juni jun|julai jul|ogasiti oga|seputemba sep|okutoba oku|novemba nov|disemba dis",
        "lolemba lem|lachiwiri wir|lachitatu tat|lachinayi nai|lachisanu san|loweruka wer|lamulungu mul",
    ),
    "nyn": (
        "okwokubanza kbz|okwakabiri kbr|okwakashatu kst|okwakana kkn|okwakataana ktn|okwamukaaga kmk|okwamushanju kms|okwamunaana kmn|okwamwenda kmw|okwaikumi kkm|okwaikumi_na_kumwe knk|okwaikumi_na_ibiri knb",
        "orwokubanza ork|orwakabiri okb|orwakashatu oks|orwakana okn|orwakataano okt|orwamukaaga omk|sande san",
    ),
    "oc": (
        "de_genier genier gen ger|de_febrier febrier hereuer feb her|de_marc marc mar|d_abril abril abriu abr|de_mai mai|de_junh junh jun|de_julhet julhet juriol jul jur|d_agost agost ago|de_setembre setembre seteme set|d_octobre octobre oct|de_novembre novembre noveme nov|de_decembre decembre deseme dec",
        "deluns diluns del|dimars dma|dimercles dimecres dme|dijaus dijous dij|diuendres divendres diu|dissabte dis|dimenge dim",
    ),
    "om": (
        "amajjii ama|guraandhala gur|bitootessa|eebila elb|caamsaa cam|waxabajjii wax|adoolessa ado|hagayya hag|fulbaana ful|onkoloolessa onk|sadaasa|mudde mud",
        "wiixata wix|kibxata kib|roobii rob|kamisa kam|jimaata jim|sanbata san|dilbata dil",
    ),
    "os": (
        "январы январь янв|февралы февраль февр фев|мартъииы мартъи март мар|апрелы апрель апр|маиы маи|июны июнь|июлы июль|августы август авг|сентябры сентябрь сент сен|октябры октябрь окт|ноябры ноябрь нояб ноя|декабры декабрь дек",
        "къуырисӕр крс|дыццӕг дцг|ӕртыццӕг ӕрт|цыппӕрӕм цпр|маирӕмбон мрб|сабат сбт|хуыцаубон хцб",
    ),
    "osa": (
        "𐓨𐓣𐓪𐓬𐓘_𐓬𐓘𐓡𐓛𐓧𐓟 𐓬𐓘𐓡𐓛𐓧𐓟|𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓵𐓪𐓬𐓘 𐓵𐓪𐓬𐓘|𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣 𐓵𐓘𐓜𐓣|𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘 𐓰𐓪𐓬𐓘|𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓮𐓘𐓰𐓘 𐓮𐓘𐓰𐓘|𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓯𐓘𐓬𐓟 𐓯𐓘𐓬𐓟|𐓨𐓣𐓪𐓬𐓘_𐓬𐓟𐓵𐓪𐓬𐓘 𐓬𐓟𐓵𐓪𐓬𐓘|𐓨𐓣𐓪𐓬𐓘_𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𐓤𐓣𐓟𐓰𐓪𐓬𐓘|𐓨𐓣𐓪𐓬𐓘_𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟 𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟|𐓨𐓣𐓪𐓬𐓘_𐓧𐓟𐓜𐓛 𐓧𐓟𐓜𐓛|𐓨𐓣𐓪𐓬𐓘_𐓘𐓧𐓣_𐓷𐓣𐓸𐓲𐓣 𐓘𐓧𐓣_𐓷𐓣𐓸𐓲𐓣|𐓨𐓣𐓪𐓬𐓘_𐓘𐓧𐓣_𐓵𐓪𐓬𐓘 𐓘𐓧𐓣_𐓵𐓪𐓬𐓘",
        "𐓡𐓘𐓬𐓘_𐓬𐓘𐓡𐓛𐓧𐓣|𐓡𐓘𐓬𐓘_𐓷𐓟𐓵𐓪𐓬𐓘|𐓡𐓘𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣|𐓡𐓘𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘|𐓡𐓘𐓬𐓘_𐓰𐓘_𐓵𐓘𐓲𐓘_𐓻𐓣|𐓡𐓘𐓬𐓘_𐓪𐓤𐓘𐓸𐓟_𐓣𐓤𐓟|𐓡𐓘𐓬𐓘_𐓷𐓘𐓤𐓘𐓰𐓘𐓤𐓣",
    ),
    "pa-Arab": (
        "جنوري|فروري|مارچ|اپريل|مي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر",
        "پير|منگل|بده|جمعرات|جمعه|هفته|اتوار",
    ),
    "pap": (
        "yanuari yan|februari feb|mart mar|aprel apr|mei|yuni yun|yuli yul|ougustus oug|september sep|oktober okt|november nov|desember des",
        "djaluna|djamars|djarason|djaweps|djabierne|djasabra|djadumingu",
    ),
    "pcm": (
        "jenuari jen|febuari feb|mach|eprel epr|mee|jun|julai jul|ogost ogo|septemba sep|oktoba okt|novemba nov|disemba dis",
        "monde mon|tiuzde tiu|wenezde wen|tozde toz|fraide frai|satode sat|sonde son",
    ),
    "pis": (
        "januare|febuare|mas|eprel|mei|jun|julae|ogus|septemba|oktoba|novemba|disemba",
        "mande|tiusde|wenesde|tosde|fraede|satade|sande",
    ),
    "prg": (
        "rags rag|wassarins was|pulis pul|sakkis sak|zallaws zal|simenis sim|lipa lip|daggis dag|sillins sil|spallins spa|lapkrutis lap|sallaws sal",
        "panadili pan|wisasidis wis|pussisawaiti pus|ketwirtiks ket|pentniks pen|sabattika sab|nadili nad",
    ),
    "qu": (
        "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|setiembre set|octubre oct|noviembre nov|diciembre dic",
        "lunes lun|martes mar|miercoles mie|jueves jue|viernes vie|sabado sab|domingo dom",
    ),
    "raj": (
        "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितम्बर|अक्टूबर|नवंबर|दिसंबर",
        "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    ),
    "rif": (
        "yennayer yen|febrayer feb|mars mar|yebril yeb|mayyu may|yunyu yun|yulyuz yul|ɣucct ɣuc|cutenber cut|ktuber ktu|nuwember nuw|dujember duj",
        "letnayen let|ttlat ttl|larbeɛ lar|lexmis lex|jjemɛa jje|ssebt sse|lhed lhe",
    ),
    "rm": (
        "da_schaner schaner schan|da_favrer favrer favr|da_mars mars|d_avrigl avrigl avr|da_matg matg|da_zercladur zercladur zercl|da_fanadur fanadur fan|d_avust avust|da_settember settember sett|d_october october oct|da_november november nov|da_december december dec",
        "glindesdi gli|mardi ma|mesemna me|gievgia gie|venderdi ve|sonda so|dumengia du",
    ),
    "rn": (
        "nzero mut|ruhuhuma gas|ntwarante wer|ndamukiza mat|rusama gic|ruheshi kam|mukakaro nya|nyandagaro kan|nyakanga nze|gitugutu ukw|munyonyo ugu|kigarama uku",
        "ku_wa_mbere mbe|ku_wa_kabiri kab|ku_wa_gatatu gtu|ku_wa_kane kan|ku_wa_gatanu gnu|ku_wa_gatandatu gnd|ku_w_indwi cu",
    ),
    "rof": (
        "mweri_wa_kwanza|mweri_wa_kaili|mweri_wa_katatu|mweri_wa_kaana|mweri_wa_tanu|mweri_wa_sita|mweri_wa_saba|mweri_wa_nane|mweri_wa_tisa|mweri_wa_ikumi|mweri_wa_ikumi_na_moja|mweri_wa_ikumi_na_mbili",
        "ijumatatu ijt|ijumanne ijn|ijumatano ijtn|alhamisi alh|ijumaa iju|ijumamosi ijm|ijumapili ijp",
    ),
    "rwk": (
        "januari jan|februari feb|machi mac|aprilyi apr|mei|junyi jun|julyai jul|agusti ago|septemba sep|oktoba okt|novemba nov|desemba des",
        "jumatatuu jtt|jumanne jnn|jumatanu jtn|alhamisi alh|ijumaa iju|jumamosi jmo|jumapilyi jpi",
    ),
    "sa": (
        "जनवरीमासः जनवरी|फरवरीमासः फरवरी|मार्चमासः मार्च|अप्रैलमासः अप्रैल|मईमासः मई|जूनमासः जून|जुलाईमासः जुलाई|अगस्तमासः अगस्त|सितंबरमासः सितंबर|अक्तूबरमासः अक्तूबर|नवंबरमासः नवंबर|दिसंबरमासः दिसंबर",
        "सोमवासरः सोम|मंगलवासरः मंगल|बुधवासरः बुध|गुरुवासर गुरु|शुक्रवासरः शुक्र|शनिवासरः शनि|रविवासरः रवि",
    ),
    "sah": (
        "тохсунньу тохс|олунньу олун|кулун_тутар клн|муус_устар мсу|ыам_ыиын ыам_ыиа ыам|бэс_ыиын бэс_ыиа бэс|от_ыиын от_ыиа оти|атырдьых_ыиын атырдьых_ыиа атр|балаҕан_ыиын балаҕан_ыиа блҕ|алтынньы алт|сэтинньи сэт|ахсынньы ахс",
        "бэнидиэнньик бн|оптуорунньук оп|сэрэдэ сэ|чэппиэр чп|бээтиҥсэ бэ|субуота сб|баскыһыанньа бс",
    ),
    "saq": (
        "lapa_le_obo obo|lapa_le_waare waa|lapa_le_okuni oku|lapa_le_ong_wan ong|lapa_le_imet ime|lapa_le_ile ile|lapa_le_sapa sap|lapa_le_isiet isi|lapa_le_saal saa|lapa_le_tomon tom|lapa_le_tomon_obo tob|lapa_le_tomon_waare tow",
        "mderot_ee_kuni kun|mderot_ee_ong_wan ong|mderot_ee_inet ine|mderot_ee_ile ile|mderot_ee_sapa sap|mderot_ee_kwe kwe|mderot_ee_are are",
    ),
    "sat": (
        "ᱡᱟᱱᱣᱟᱨᱤ ᱡᱟᱱ|ᱯᱷᱟᱨᱣᱟᱨᱤ ᱯᱷᱟ|ᱢᱟᱨᱪ ᱢᱟᱨ|ᱟᱯᱨᱮᱞ ᱟᱯᱨ|ᱢᱮ|ᱡᱩᱱ|ᱡᱩᱞᱟᱭ ᱡᱩᱞ|ᱟᱜᱟᱥᱛ ᱟᱜᱟ|ᱥᱮᱯᱴᱮᱢᱵᱟᱨ ᱥᱮᱯ|ᱚᱠᱴᱚᱵᱟᱨ ᱚᱠᱴ|ᱱᱟᱣᱟᱢᱵᱟᱨ ᱱᱟᱣ|ᱫᱤᱥᱟᱢᱵᱟᱨ ᱫᱤᱥ",
        "ᱚᱛᱮ ᱚᱛ|ᱵᱟᱞᱮ ᱵᱟ|ᱥᱟᱹᱜᱩᱱ ᱥᱟᱹ|ᱥᱟᱹᱨᱫᱤ ᱥᱟᱹᱨ|ᱡᱟᱹᱨᱩᱢ ᱡᱟᱹ|ᱧᱩᱦᱩᱢ ᱧᱩ|ᱥᱤᱸᱜᱮ ᱥᱤᱸ",
    ),
    "sbp": (
        "mupalangulwa mup|mwitope mwi|mushende msh|munyi mun|mushende_magali mag|mujimbi muj|mushipepo msp|mupuguto mpg|munyense mye|mokhu mok|musongandembwe mus|muhaano muh",
        "jumatatu jtt|jumanne jnn|jumatano jtn|alahamisi alh|ijumaa iju|jumamosi jmo|mulungu mul",
    ),
    "sc": (
        "ghennargiu ghe|freargiu fre|martzu mar|abrile abr|maju maj|lampadas lam|triulas tri|austu aus|cabudanni cab|santugaine stg|santandria sta|nadale nad",
        "lunis lun|martis mar|mercuris mer|giobia gio|chenabura che|sabadu sab|dominiga dom",
    ),
    "scn": (
        "jinnaru jin|frivaru fri|marzu mar|aprili apr|maju maj|giugnu giu|giugnettu gnt|agustu agu|sittemmiru sit|uttuviru utt|nuvemmiru nuv|dicemmiru dic",
        "lunnidia lun|martidia mar|mercuridia mer|jovidia jov|venniridia ven|sabbatu sab|duminica dum",
    ),
    "sd-Deva": (
        "जनवरी जन|फेबरवरी फर|मार्चु मार्च|अप्रेल अप्रै|मई|जून|जुलाई जुला जु|आगस्ट अग|सप्टेंबर सप्टे|आक्टोबर ऑक्टोबर ऑक्टो|नवंबर नवं|डिसंबर डिसं",
        "सूमर सू|मंगलु मंग मं|बु॒ध ॿुधर बुध|विस्पत विस|जुमो जुम जु|छंछर छंछ|आर्तवार आर्त",
    ),
    "se": (
        "oddajagemannu oddj|guovvamannu guov|njukcamannu njuk|cuoŋomannu cuoŋ cuo|miessemannu mies|geassemannu geas|suoidnemannu suoi|borgemannu borg|cakcamannu cakc|golggotmannu golg|skabmamannu skab|juovlamannu juov",
        "vuossarga mannodat vuos ma|maŋŋebarga disdat maŋ di|gaskavahkku gask ga|duorasdat duorastat duor du|bearjadat bear be|lavvardat lavvordat lav la|sotnabeaivi sotn so",
    ),
    "seh": (
        "janeiro jan|fevreiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|augusto aug|setembro set|otubro otu|novembro nov|decembro dec",
        "chiposi pos|chipiri pir|chitatu tat|chinai nai|chishanu sha|sabudu sab|dimingu dim",
    ),
    "ses": (
        "zanwiye zan|feewiriye fee|marsi mar|awiril awi|me|zuweŋ zuw|zuyye zuy|ut|sektanbur sek|oktoobur okt|noowanbur noo|deesanbur dee",
        "atinni ati|atalaata ata|alarba ala|alhamiisa alm|alzuma alz|asibti asi|alhadi alh",
    ),
    "sg": (
        "nyenye nye|fulundigi ful|mbangu mba|ngubue ngu|belawu bel|fondo fon|lengua len|kukuru kuk|mvuka mvu|ngberere ngb|nabanduru nab|kakauka kak",
        "bikua_use|bikua_pta|bikua_usio|bikua_oku|laposo lap|layenga lay|bikua_oko",
    ),
    "shi": (
        "ⵉⵏⵏⴰⵢⵔ ⵉⵏⵏ|ⴱⵕⴰⵢⵕ ⴱⵕⴰ|ⵎⴰⵕⵚ ⵎⴰⵕ|ⵉⴱⵔⵉⵔ ⵉⴱⵔ|ⵎⴰⵢⵢⵓ ⵎⴰⵢ|ⵢⵓⵏⵢⵓ ⵢⵓⵏ|ⵢⵓⵍⵢⵓⵣ ⵢⵓⵍ|ⵖⵓⵛⵜ ⵖⵓⵛ|ⵛⵓⵜⴰⵏⴱⵉⵔ ⵛⵓⵜ|ⴽⵜⵓⴱⵔ ⴽⵜⵓ|ⵏⵓⵡⴰⵏⴱⵉⵔ ⵏⵓⵡ|ⴷⵓⵊⴰⵏⴱⵉⵔ ⴷⵓⵊ",
        "ⴰⵢⵏⴰⵙ ⴰⵢⵏ|ⴰⵙⵉⵏⴰⵙ ⴰⵙⵉ|ⴰⴽⵕⴰⵙ ⴰⴽⵕ|ⴰⴽⵡⴰⵙ ⴰⴽⵡ|ⵙⵉⵎⵡⴰⵙ ⴰⵙⵉⵎ|ⴰⵙⵉⴹⵢⴰⵙ ⴰⵙⵉⴹ|ⴰⵙⴰⵎⴰⵙ ⴰⵙⴰ",
    ),
    "shi-Latn": (
        "innayr inn|brayr bra|mars mar|ibrir ibr|mayyu may|yunyu yun|yulyuz yul|ɣuct ɣuc|cutanbir cut|ktubr ktu|nuwanbir nuw|dujanbir duj",
        "aynas ayn|asinas asi|akras akr|akwas akw|asimwas asim|asidyas asid|asamas asa",
    ),
    "skr": (
        "جنوري|فروري|مارچ|اپريل|ميي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر",
        "سوموار|منگل|ٻده|خميس|جمعه|چهݨ_چهݨ|اتوار",
    ),
    "smn": (
        "uddaivemaanu udiv|kuovamaanu kuova|njuhcamaanu njuhca|cuaŋuimaanu cuaŋui|vyesimaanu vyesi|kesimaanu kesi|syeinimaanu syeini|porgemaanu porge|cohcamaanu cohca|roovvadmaanu roovvad|skammamaanu skamma|juovlamaanu juovla",
        "vuossaarga vuossarga vuo|majebaarga majebarga maj|koskokko koskoho kos|tuorastah tuorastuv tuo|vastuppeeivi vastuppeivi vas|lavurdah lavurduv lav|pasepeeivi pasepeivi pas",
    ),
    "sn": (
        "ndira ndi|kukadzi kuk|kurume kur|kubvumbi kub|chivabvu chv|chikumi chk|chikunguru chg|nyamavhuvhu nya|gunyana gun|gumiguru gum|mbudzi mbu|zvita zvi",
        "muvhuro muv|chipiri chp|chitatu cht|china chn|chishanu chs|mugovera mug|svondo svo",
    ),
    "ss": (
        "bhimbidvwane bhi|indlovana van|indlovu_lenkhulu vol|mabasa mab|inkhwekhweti nkh|inhlaba nhl|kholwane kho|ingci ngc|inyoni nyo|imphala mph|lweti lwe|ingongoni ngo",
        "umsombuluko mso|lesibili bil|lesitsatfu tsa|lesine ne|lesihlanu hla|umgcibelo mgc|lisontfo son",
    ),
    "ssy": (
        "qunxa_garablu qun|kudo nah|ciggilta_kudo cig|agda_baxis agd|caxah_alsa cax|qasa_dirri qas|qado_dirri qad|liiqen leq|waysu way|diteli dit|ximoli xim|kaxxa_garablu kax",
        "sani san|salus sal|rabuq rab|camus cam|jumqata jum|qunxa_sambat qun|naba_sambat nab",
    ),
    "st": (
        "pherekgong phe|hlakola kol|hlakubele ube|mmesa mme|motsheanong mot|phupjane jan|phupu upu|phato pha|lwetse leo|mphalane mph|pudungwana pun|tshitwe tsh",
        "mantaha mma|labobedi bed|laboraro rar|labone ne|labohlano hla|moqebelo moq|sontaha son",
    ),
    "su": (
        "januari jan|pebruari peb|maret mar|april apr|mei|juni jun|juli jul|agustus ags|september sep|oktober okt|nopember nop|desember des",
        "senen sen|salasa sal|rebo reb|kemis kem|jumaah jum|saptu sap|minggu mng",
    ),
    "syr": (
        "ܟܢܘܢ_ܐܚܪܝܐ ܟܢܘܢ_ܒ|ܫܒܛ|ܐܕܪ|ܢܝܣܢ|ܐܝܪ|ܚܙܝܪܢ|ܬܡܘܙ|ܐܒ|ܐܝܠܘܠ|ܬܫܪܝܢ_ܩܕܡܝܐ ܬܫܪܝܢ_ܐ|ܬܫܪܝܢ_ܐܚܪܝܐ ܬܫܪܝܢ_ܒ|ܟܢܘܢ_ܩܕܡܝܐ ܟܢܘܢ_ܐ",
        "ܬܪܝܢܒܫܒܐ ܬܪܝܢ|ܬܠܬܒܫܒܐ ܬܠܬ|ܐܪܒܥܒܫܒܐ ܐܪܒܥ|ܚܡܫܒܫܒܐ ܚܡܫ|ܥܪܘܒܬܐ ܥܪܘ|ܫܒܬܐ|ܚܕܒܫܒܐ ܚܕ",
    ),
    "szl": (
        "stycznia styczyn sty|lutego luty lut|marzec marca mar|kwieciyn kwietnia kwi|moja moj|czyrwiec czyrwca czy|lipiec lipca lip|siyrpiyn siyrpnia siy|wrzesiyn wrzesnia wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudziyn grudnia gru",
        "pyndzialek pyn|wtorek wto|strzoda str|sztwortek szt|piontek pio|sobota sob|niydziela niy",
    ),
    "teo": (
        "orara rar|omuk muk|okwamg kwa|odung_el dun|omaruk mar|omodok_king_ol mod|ojola jol|opedel ped|osokosokoma sok|otibar tib|olabor lab|opoo poo",
        "nakaebarasa bar|nakaare aar|nakauni uni|nakaung_on ung|nakakany kan|nakasabiti sab|nakaejuma jum",
    ),
    "tig": (
        "ጃንዩወሪ ጃንዩ|ፌብሩወሪ ፌብሩ|ማርች|ኤፕረል ኤፕረ|ሜይ|ጁን|ጁላይ|ኦገስት ኦገስ|ሴፕቴምበር ሴፕቴ|ኦክተውበር ኦክተ|ኖቬምበር ኖቬም|ዲሴምበር ዲሴም",
        "ሰኖ|ታላሸኖ ታላሸ|ኣረርባዓ ኣረር|ከሚሽ|ጅምዓት ጅምዓ|ሰንበት_ንኢሽ ሰ_ን|ሰንበት_ዓባይ ሰ_ዓ",
    ),
    "tn": (
        "ferikgong fer|tlhakole tlh|mopitlo mop|moranang mor|motsheganang mot|seetebosigo see|phukwi phu|phatwe pha|lwetse lwe|diphalane dip|ngwanatsele ngw|sedimonthole sed",
        "mosupologo mos|labobedi labb|laboraro labr|labone labn|labotlhano labt|matlhatso mat|tshipi tsh",
    ),
    "to": (
        "sanuali san|fepueli fep|maʻasi maʻa|ʻepeleli ʻepe|me|sune sun|siulai siu|ʻaokosi ʻaok|sepitema sep|ʻokatopa ʻoka|novema nov|tisema tis",
        "monite mon|tusite tus|pulelulu pul|tuʻapulelulu tuʻa|falaite fal|tokonaki tok|sapate sap",
    ),
    "tpi": (
        "janueri jan|februeri feb|mas|epril epr|me|jun|julai jul|ogas oga|septemba sep|oktoba okt|novemba nov|desemba des",
        "mande man|tunde tun|trinde tri|fonde fon|fraide fra|sarere sar|sande san",
    ),
    "trv": (
        "kingal_idas kii|dha_idas dhi|tru_idas tri|spat_idas spi|rima_idas rii|mataru_idas mti|empitu_idas emi|maspat_idas mai|mngari_idas mni|maxal_idas mxi|maxal_kingal_idas mxk|maxal_dha_idas mxd",
        "tgkingal_jiyax_iyax_sngayan kin|tgdha_jiyax_iyax_sngayan dha|tgtru_jiyax_iyax_sngayan tru|tgspac_jiyax_iyax_sngayan spa|tgrima_jiyax_iyax_sngayan rim|tgmataru_jiyax_iyax_sngayan mat|jiyax_sngayan emp",
    ),
    "trw": (
        "جنوري|فروري|مارچ|اپريل|مي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر",
        "دوشيمے|گهن_انگا|چارشيمے|پي_شيمے|شوگار|لو_انگا|ايكشيمے",
    ),
    "ts": (
        "sunguti sun|nyenyenyani yan|nyenyankulu kul|dzivamisoko dzi|mudyaxihi mud|khotavuxika kho|mawuwani maw|mhawuri mha|ndzhati ndz|nhlangula nhl|hukuri huk|n_wendzamhala n_w",
        "musumbhunuku mus|ravumbirhi bir|ravunharhu har|ravumune ne|ravuntlhanu tlh|mugqivela mug|sonta son",
    ),
    "tt": (
        "гыинвар гыин|февраль фев|март мар|апрель апр|маи|июнь|июль|август авг|сентябрь сент|октябрь окт|ноябрь нояб|декабрь дек",
        "дүшәмбе дүш|сишәмбе сиш|чәршәмбе чәр|пәнҗешәмбе пәнҗ|җомга җом|шимбә шим|якшәмбе якш",
    ),
    "twq": (
        "zanwiye zan|feewiriye fee|marsi mar|awiril awi|me|zuweŋ zuw|zuyye zuy|ut|sektanbur sek|oktoobur okt|noowanbur noo|deesanbur dee",
        "atinni ati|atalaata ata|alarba ala|alhamiisa alm|alzuma alz|asibti asi|alhadi alh",
    ),
    "tzm": (
        "yennayer yen|yebrayer yeb|mars mar|ibrir ibr|mayyu may|yunyu yun|yulyuz yul|ɣuct ɣuc|cutanbir cut|ktuber ktu|nwanbir nwa|dujanbir duj",
        "aynas ayn|asinas asn|akras akr|akwas akw|asimwas asm|asidyas asd|asamas asa",
    ),
    "uz-Arab": (
        "جنوري جنو|فبروري فبر|مارچ مار|اپريل اپر|مي|جون|جولاي جول|اگست اگس|سپتمبر سپت|اكتوبر اكت|نومبر نوم|دسمبر دسم",
        "دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|يكشنبه",
    ),
    "vai": (
        "ꖨꖕ_ꕪꕴ_ꔞꔀꕮꕊ ꖨꖕꔞ|ꕒꕡꖝꖕ ꕒꕡ|ꕾꖺ|ꖢꖕ|ꖑꕱ|ꖱꘋ|ꖱꕞꔤ ꖱꕞ|ꗛꔕ|ꕢꕌ|ꕭꖃ|ꔞꘋꕔꕿ_ꕸꖃꗏ ꔞꘋ|ꖨꖕ_ꕪꕴ_ꗏꖺꕮꕊ ꖨꖕꗏ",
        "ꗳꗡꘉ|ꕚꕞꕚ|ꕉꕞꕒ|ꕉꔤꕆꕢ|ꕉꔤꕀꕮ|ꔻꔬꔳ|ꕞꕌꔵ",
    ),
    "ve": (
        "phando pha|luhuhi luh|thafamuhwe thf|lambamai lam|shundunthule shu|fulwi lwi|fulwana lwa|thangule tha|khubvumedzi khu|tshimedzi tsh|lara lar|nyendavhusiku nye",
        "musumbuluwo mus|lavhuvhili vhi|lavhuraru rar|lavhuna na|lavhutanu tan|mugivhela mug|swondaha swo",
    ),
    "vec": (
        "jenaro jen|febraro feb|marso mar|aprile apr|majo maj|jugno jug|lujo luj|agosto ago|setenbre set|otobre oto|novenbre nov|dezenbre dez",
        "luni lun|marti mar|mercore mer|zoba zob|venare ven|sabo sab|domenega dom",
    ),
    "vmw": (
        "janeiru|fevereiru|marsu|abril|maiu|junyu|julyu|agostu|setembru|outubru|novembru|dezembru",
        "nihiku_noolempwa|namaanli|namararu|namaxexe|namathanu|esaabadu|ettiminku",
    ),
    "vo": (
        "yanul yan|febul feb|mazul maz|prilul prl|mayul may|yunul yun|yulul yul|gustul gst|setul set|tobul tob ton|novul nov|dekul dek",
        "mudel mu|tudel tu|vedel ve|dodel do|fridel fr|zadel za|sudel su",
    ),
    "vun": (
        "januari jan|februari feb|machi mac|aprilyi apr|mei|junyi jun|julyai jul|agusti ago|septemba sep|oktoba okt|novemba nov|desemba des",
        "jumatatuu jtt|jumanne jnn|jumatanu jtn|alhamisi alh|ijumaa iju|jumamosi jmo|jumapilyi jpi",
    ),
    "wae": (
        "jenner jen|hornig hor|marze mar|abrille abr|meije mei|bracet bra|heiwet hei|oigste oig|herbstmanet her|wimanet wim|wintermanet win|christmanet chr",
        "mantag man|zistag zis|mittwuc mit|frontag fro|fritag fri|samstag sam|sunntag sun",
    ),
    "wal": (
        "ጃንዩወሪ ጃንዩ|ፌብሩወሪ ፌብሩ|ማርች|ኤፕረል ኤፕረ|ሜይ|ጁን|ጁላይ|ኦገስት ኦገስ|ሴፕቴምበር ሴፕቴ|ኦክተውበር ኦክተ|ኖቬምበር ኖቬም|ዲሴምበር ዲሴም",
        "ሳይኖ|ማቆሳኛ|አሩዋ|ሃሙሳ|አርባ|ቄራ|ወጋ",
    ),
    "wo": (
        "samwiyee sam|fewriyee few|mars mar|awril awr|mee|suwe suw|sulet sul|ut|sattumbar sat|oktoobar okt|nowambar now|desambar des",
        "altine alt|talaata tal|alarba ala|alxamis alx|ajjuma ajj|aseer ase|dibeer dib",
    ),
    "xnr": (
        "जनवरी जन|फ़रवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सित|अक्तूबर अक्तू|नवंबर नव|दिसंबर दिस",
        "सोआर|मंगलवार मंगल|बुधवार बुध|वीरवार वीर|शुक्करवार शुक्कर|शनिच्चरवार शनि|तोआर",
    ),
    "xog": (
        "janwaliyo jan|febwaliyo feb|marisi mar|apuli apu|maayi maa|juuni juu|julaayi jul|agusito agu|sebuttemba seb|okitobba oki|novemba nov|desemba des",
        "balaza bala|owokubili kubi|owokusatu kusa|olokuna kuna|olokutaanu kuta|olomukaaga muka|sabiiti sabi",
    ),
    "yav": (
        "pikitikitie_ooli_u_kutuan|siɛyɛ_ooli_u_kandiɛ|ɔnsumbɔl_ooli_u_katatuɛ|mesiŋ_ooli_u_kenie|ensil_ooli_u_katanuɛ|ɔsɔn|efute|pisuyu|imɛŋ_i_puɔs|imɛŋ_i_putuk_ooli_u_katiɛ|makandikɛ|pilɔndɔ",
        "mondie md|muanyaŋmondie mw|metukpiapɛ et|kupelimetukpiapɛ kl|felete fl|sesele ss|sɔndiɛ sd",
    ),
    "yi": (
        "יאנואר יאנ|פעברואר פעב|מערץ|אפריל אפר|מיי|יוני|יולי|אויגוסט אויג|סעפטעמבער סעפ|אקטאבער אקט|נאוועמבער נאוו|דעצעמבער דעצ",
        "מאנטיק|דינסטיק|מיטוואך|דאנערשטיק|פרײטיק|שבת|זונטיק",
    ),
    "yrl": (
        "yepe ye|mukui mk|musapiri ms|irudi id|pu|pu_yepe py|pu_mukui pm|pu_musapiri ps|pu_irudi pi|yepe_putimaa yp|yepe_yepe yy|yepe_mukui ym",
        "murakipi mur|muraki_mukui mmk|muraki_musapiri mms|supapa sup|yukuaku yuk|sauru sau|mituu mit",
    ),
    "yue-Hans": (
        "一_月|二_月|三_月|四_月|五_月|六_月|七_月|八_月|九_月|十_月|十一_月|十二_月",
        "星期_一 周_一|星期_二 周_二|星期_三 周_三|星期_四 周_四|星期_五 周_五|星期_六 周_六|星期_日 周_日",
    ),
    "za": (
        "ndwenit|ndwenngeih|ndwensam|ndwenseiq|ndwenngux|ndwenloeg|ndwencaet|ndwenbet|ndwengouj|ndwencib|ndwencib_it|ndwencibngeih",
        "singhgizit|singhgizngeih|singhgizsam|singhgizseiq|singhgizhaj|singhgizroek|ngoenzsinghgiz",
    ),
    "zgh": (
        "ⵉⵏⵏⴰⵢⵔ ⵉⵏⵏ|ⴱⵕⴰⵢⵕ ⴱⵕⴰ|ⵎⴰⵕⵚ ⵎⴰⵕ|ⵉⴱⵔⵉⵔ ⵉⴱⵔ|ⵎⴰⵢⵢⵓ ⵎⴰⵢ|ⵢⵓⵏⵢⵓ ⵢⵓⵏ|ⵢⵓⵍⵢⵓⵣ ⵢⵓⵍ|ⵖⵓⵛⵜ ⵖⵓⵛ|ⵛⵓⵜⴰⵏⴱⵉⵔ ⵛⵓⵜ|ⴽⵜⵓⴱⵔ ⴽⵜⵓ|ⵏⵓⵡⴰⵏⴱⵉⵔ ⵏⵓⵡ|ⴷⵓⵊⴰⵏⴱⵉⵔ ⴷⵓⵊ",
        "ⴰⵢⵏⴰⵙ ⴰⵢⵏ|ⴰⵙⵉⵏⴰⵙ ⴰⵙⵉ|ⴰⴽⵕⴰⵙ ⴰⴽⵕ|ⴰⴽⵡⴰⵙ ⴰⴽⵡ|ⴰⵙⵉⵎⵡⴰⵙ ⴰⵙⵉⵎ|ⴰⵙⵉⴹⵢⴰⵙ ⴰⵙⵉⴹ|ⴰⵙⴰⵎⴰⵙ ⴰⵙⴰ",
    ),
    "zh-Hant": (
        "",
        "星期_一 週_一|星期_二 週_二|星期_三 週_三|星期_四 週_四|星期_五 週_五|星期_六 週_六|星期_日 週_日",
    ),
    "ja": ("", "月_曜_日|火曜_日|水曜_日|木曜_日|金曜_日|土曜_日|日_曜_日"),
    "ko": ("", "월요일|화요일|수요일|목요일|금요일|토요일|일요일"),
    "vi": ("", "thu_hai|thu_ba|thu_tu|thu_nam|thu_sau|thu_bay|chu_nhat cn"),
    "kgp": (
        "",
        "pir_kura_ha pir|regre_kura_ha reg|tegtu_kura_ha teg|venhkagra_kura_ha ven|penkar_kura_ha pen|savnu sav|numiggu num",
    ),
    "nn": ("", "mandag man ma|tysdag tys ty|onsdag ons on|torsdag tor to|fredag fre fr|laurdag lau la|sondag son so"),
    "sid": ("", "sanyo san|maakisanyo mak|roowe row|hamuse ham|arbe arb|qidaame qid|sambata sam"),
    "vai-Latn": ("", "tɛɛnɛɛ|talata|alaba|aimisa|aijima|siɓiti|lahadi"),
    "yue": ("", "星期_一|星期_二|星期_三|星期_四|星期_五|星期_六|星期_日"),
}
"""Code to months (January first) and weekdays (Monday first): names divided by `|`, forms by a space."""

BY_SCRIPT: dict[str, str] = {
    "Arab": "ar fa ur ps ckb ug sd apc bal ha-Arab kk-Arab ks lrc ms-Arab mzn pa-Arab skr trw uz-Arab",
    "Armn": "hy",
    "Beng": "bn as mni",
    "Cher": "chr csw iu",
    "Cyrl": "ru uk bg sr mk uz-Cyrl kk ky tg mn ab az-Cyrl be bs-Cyrl ce cu cv kaa myv os sah tt",
    "Deva": "hi mr ne bgc bho brx doi kok ks-Deva kxv-Deva mai raj sa sd-Deva xnr",
    "Ethi": "am ti byn gez tig wal",
    "Geor": "ka",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Hani": "zh zh-Hant ja ko ii yue yue-Hans",
    "Hebr": "he yi",
    "Khmr": "km",
    "Knda": "kn",
    "Laoo": "lo",
    "Latn": "en fr es de pt it tr id vi pl nl ro cs hu sv da no fi sr-Latn hr sk sl ca gl eu is lt lv et sq bs az uz tk ku ms fil jv sw so ha yo ig zu xh af rw mt ga cy lb aa agq ak an asa ast bal-Latn bas bem bew bez blo bm br cad cch ceb cgg cic co dav dje dsb dua dyo ebu ee eo ewo ff fo frr fur fy gaa gd gn gsw guz gv haw hi-Latn hsb ia ie jgo jmc kab kaj kam kcg kde kea kgp khq ki kkj kl kln kok-Latn ksb ksf ksh kw kxv la lag lg lij lkt lld lmo ln ltg lu luo luy mas mer mfe mg mgh mgo mi mua mus naq nd nds nmg nn nnh nr nso nus ny nyn oc om pap pcm pis prg qu rif rm rn rof rwk saq sbp sc scn se seh ses sg shi-Latn sid smn sn ss ssy st su szl teo tn to tpi trv ts twq tzm vai-Latn ve vec vmw vo vun wae wo xog yav yrl za",
    "Mlym": "ml",
    "Mong": "mn-Mong sat",
    "Mymr": "my",
    "Nkoo": "nqo",
    "Orya": "or kxv-Orya",
    "Sinh": "si",
    "Syrc": "syr",
    "Taml": "ta",
    "Telu": "te kxv-Telu",
    "Tfng": "shi zgh",
    "Thai": "th",
    "Tibt": "bo dz",
    "Zzzz": "ccp en-Dsrt en-Shaw ff-Adlm hnj osa vai",
}
"""ISO 15924 script to the codes of the languages whose names are in it."""

_PRESS = """
en ar fr es de ru pt it tr fa zh zh-Hant ja ko hi bn ur id vi th pl uk nl ro el cs hu sv da no fi he
bg sr sr-Latn hr sk sl ca gl eu is lt lv et sq mk bs ka hy az uz uz-Cyrl kk ky tg tk mn ps ckb ku ug
sd ta te ml kn mr gu pa or as ne si my km lo ms fil jv sw am ti so ha yo ig zu xh af rw mt ga cy lb
"""
PRESS = frozenset(_PRESS.split())
"""The languages of a large press: their names count before those of the others where two languages share a name."""
