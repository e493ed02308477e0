"""The words Turkish-language newspapers put around a story.

Labels as printed by newspapers, broadcasters, local news sites and agencies of Turkey and Northern Cyprus and by the Turkish
services of foreign media; function words: the commonest of written Turkish.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="tr",
    name="Turkish",
    endonym="Türkçe",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ğışİ",
    function_words="""\
ve bir bu için da de ile olarak olan çok daha en kadar gibi sonra ise ancak ama veya her ne o şu ki mi var yok
değil göre olduğunu olduğu etti oldu dedi bin biz ben kendi tüm üzere nedeniyle diye bunu yeni iki
""",
    published="""\
Yayınlanma
Yayınlanma tarihi
Yayınlanma Zamanı
Yayınlanma saati
İlk yayınlanma
Yayınlandığı tarih
Yayınlama tarihi
Yayınlama
Yayımlanma
Yayımlanma tarihi
Yayımlanma zamanı
Yayımlanma saati
Yayın tarihi
Yayın saati
Yayın zamanı
Haberin yayın tarihi
Yayına alınma tarihi
Yayın
Yayınlandı
Yayınlanan tarih
Yayımlandı
Yayına giriş
Yayına giriş tarihi
Giriş
Giriş tarihi
Giriş zamanı
Haber giriş
Haber giriş tarihi
Haber tarihi
Haberin tarihi
Habere giriş tarihi
Oluşturulma tarihi
Oluşturulma zamanı
Oluşturma tarihi
Oluşturulma
Oluşturuldu
Oluşturma
Eklenme
Eklenme tarihi
Eklenme zamanı
Eklenme saati
Yükleme tarihi
Yüklenme tarihi
Ekleme tarihi
Eklendi
Tarih
Paylaşım tarihi
Kayıt tarihi
İlk yayın
İlk yayın tarihi
Makale tarihi
Gönderilme tarihi
Gönderim tarihi
""",
    updated="""\
Güncelleme
Güncelleme tarihi
Güncelleme zamanı
Güncellenme
Güncellenme tarihi
Güncellenme Zamanı
Güncellendi
Güncellenen tarih
Son güncelleme
Son güncelleme tarihi
Son güncelleme zamanı
Son güncellenme
Son güncellenme tarihi
Son düzenleme
Son değişiklik
Düzenleme
Düzenlenme tarihi
Son Dakika Güncelleme
Haber güncelleme tarihi
Haber güncelleme
""",
    source="""\
Kaynak
Kaynaklar
Kaynakça
Haber kaynağı
Haberin kaynağı
Kaynak site
Haber kaynak
Kaynak linki
Kaynak link
Alıntı
Ajans
Haber ajansı
Kaynak haber
Kaynak Ajans
""",
    byline="""\
Haber
Haberi yazan
Haberi hazırlayan
Haberi giren
Haberi ekleyen
Haber ve fotoğraf
Haber-Fotoğraf
Haber/Foto
Haber - Foto
Haber Foto
Haber ve foto
Haber ve görüntü
Haber - Görüntü
Yazı ve fotoğraf
Yazı-Fotoğraf
Haber - Kamera
Haber-Kamera
Haber / Kamera
Yazan
Yazar
Yazarlar
Yazarı
Yazarın adı
Yazı
Hazırlayan
Hazırlayanlar
Derleyen
Çeviren
Çeviri
Röportaj
Söyleşi
Gönderen
Ekleyen
Muhabir
Kaleme alan
Tercüme
Yayınlayan
Paylaşan
Yazar hakkında
Haber-Kurgu
Haber: Kamera
Haber-Foto
Haber, Fotoğraf
Haber&Foto
Haber ve kamera
Haber Kamera
Haberi hazırlayanlar
Metin ve fotoğraf
Yazı ve fotoğraflar
Röportaj ve fotoğraf
Söyleşi ve fotoğraf
Derleme
Haberi derleyen
Haber derleyen
Yazı dizisi
Makale yazarı
Yazan ve derleyen
Haber/Kamera
Haber/Görüntü
Haber - Fotoğraf
""",
    reporter="""\
Muhabir
Muhabiri
Muhabirimiz
Özel muhabir
Yerel muhabir
Bölge muhabiri
Adliye muhabiri
Ekonomi muhabiri
Haber merkezi
Haber servisi
Dış haberler
Dış haberler servisi
Spor servisi
Spor muhabiri
Magazin servisi
Politika servisi
Gündem servisi
Kültür sanat servisi
Yurt haberleri servisi
Dünya servisi
Ekonomi servisi
İnternet servisi
İstihbarat servisi
Haber editörü
Editör
Haber müdürü
Temsilcisi
Ankara temsilcisi
Ankara bürosu
Köşe yazarı
Konuk yazar
Gazeteci
Gazeteci-yazar
Gazeteci yazar
Stajyer muhabir
Foto muhabiri
Serbest gazeteci
Özel haber
Bülten
Ajanslar
Muhabirler
Web editörü
DHA Muhabiri
AA Muhabiri
Ekonomi yazarı
Spor yazarı
Dünya editörü
Ekonomi editörü
Spor editörü
Sağlık editörü
Gündem editörü
Magazin editörü
Teknoloji editörü
Video editörü
Parlamento muhabiri
Diplomasi muhabiri
Savunma muhabiri
Eğitim muhabiri
Sağlık muhabiri
Yargı muhabiri
Polis muhabiri
Polis adliye muhabiri
Politika muhabiri
Kültür sanat muhabiri
Teknoloji muhabiri
Tarım muhabiri
Washington temsilcisi
Brüksel temsilcisi
İzmir temsilcisi
İstanbul temsilcisi
Ankara muhabiri
İstanbul muhabiri
İzmir muhabiri
İstanbul bürosu
İzmir bürosu
Haber Şefi
İstihbarat şefi
Haber müdür yardımcısı
Haber masası
Dış haberler masası
Kent haberleri
Yazı işleri
Konuk yazarlar
Foto muhabir
Kameraman
Fotoğrafçı
Araştırmacı gazeteci
Araştırmacı yazar
Gazeteci - yazar
Yazar
Misafir yazar
""",
    editor="""\
Editör
Editörü
Haber editörü
Genel yayın yönetmeni
Genel Yayın Müdürü
Genel Yayın Koordinatörü
Genel koordinatör
Yayın yönetmeni
Yayın koordinatörü
Yayın kurulu
Yayın danışmanı
Yayın sahibi
Yazı işleri müdürü
Sorumlu yazı işleri müdürü
Sorumlu müdür
Yazı işleri
Haber müdürü
Haber koordinatörü
İmtiyaz sahibi
İmtiyaz sahibi ve genel yayın yönetmeni
Tüzel kişi temsilcisi
Şef editör
Kurucu
Kurucusu
Redaktör
Künye
İnternet yayın yönetmeni
Dijital yayın yönetmeni
""",
    conjunction="""\
ve
ile
""",
    with_agency="""\
ile
""",
    keywords="""\
Etiketler
Etiket
Etiketleri
Haber etiketleri
Haberin etiketleri
Anahtar kelimeler
Anahtar kelime
Anahtar sözcükler
İlgili etiketler
İlgili konular
İlgili konu
Konular
Konu
Konu başlıkları
Konu etiketleri
Popüler etiketler
Diğer etiketler
Hashtag
Etiketlendi
Haberle ilgili konular
Daha fazla bilgi edinin
""",
    related="""\
İlgili haber
İlgili haberler
İlgili içerik
İlgili içerikler
İlgili yazılar
İlgili yazı
İlgili konular
İlgili makaleler
İlgili videolar
İlgili galeriler
İlgili bağlantılar
İlgili gönderiler
İlişkili haberler
İlişkili içerikler
Bu haberler de ilginizi çekebilir
İlginizi çekebilir
İlginizi çekebilecek haberler
İlginizi çekebilecek diğer haberler
İlginizi çekecek haberler
İlginizi çekebilecek içerikler
Bunlar da ilginizi çekebilir
Bu da ilginizi çekebilir
Bu içerik de ilginizi çekebilir
Bu haberler ilginizi çekebilir
Şu haberler de ilginizi çekebilir
Bunları da okumak isteyebilirsiniz
Bunları da sevebilirsiniz
Beğenebileceğiniz haberler
Beğenebileceğiniz içerikler
Şunlar da ilginizi çekebilir
Bunlar ilginizi çekebilir
Benzer haberler
Benzer içerikler
Benzer yazılar
Benzer konular
Bakmadan geçme
Bakmadan geçmeyin
Okumadan geçme
Okumadan geçmeyin
Kaçırmayın
Gözden kaçmasın
Gözden kaçırmayın
Ayrıca bakınız
Ayrıca bkz
Ayrıca oku
Ayrıca okuyun
Bunu da oku
Bunu da okuyun
Bunları da okuyun
Bu haberi de okuyun
Şunu da oku
Şunu da okuyun
Mutlaka okuyun
Okuyun
Haberi oku
Bkz
Daha fazla oku
Daha fazla haber
Daha fazlası
Daha fazlası için
Devamını oku
Devamı
Diğer haberler
Diğer yazıları
Diğer yazılar
Diğer içerikler
Diğer başlıklar
Yazarın diğer yazıları
Yazarın son yazıları
Yazarın tüm yazıları
Yazarın diğer haberleri
Yazarın son haberleri
Tüm yazıları
Günün haberleri
Bugünün haberleri
Flaş haberler
Günün manşetleri
Günün öne çıkan haberleri
Günün öne çıkanları
Günün önemli haberleri
Öne çıkan haberler
Öne çıkanlar
Öne çıkan içerikler
Öne çıkan videolar
Son haberler
Son dakika
Son dakika haberleri
Son dakika haberler
Son eklenen haberler
Son eklenenler
Son yazılar
Son videolar
Güncel haberler
En son haberler
En son eklenenler
En çok okunan
En çok okunanlar
En çok okunan haberler
Çok okunanlar
Çok okunan haberler
Çok okunan
Çok okunan yazılar
En çok izlenenler
En çok izlenen
En çok izlenen videolar
En çok paylaşılanlar
En çok yorumlananlar
En çok konuşulanlar
En çok tıklananlar
En popüler haberler
En popülerler
En yeniler
Popüler
Popüler haberler
Popüler içerikler
Popüler yazılar
Trend
Trend haberler
Trendler
Gündemdekiler
Gündemden başlıklar
Manşetler
Manşet haberleri
Editörün seçimi
Editörün seçtikleri
Editörün seçtiği
Editör seçimi
Sizin için seçtiklerimiz
Sizin için seçilenler
Sizin için önerilenler
Önerilen haberler
Önerilenler
Önerilen içerikler
Önerilen videolar
Öneriler
Tavsiye edilen
Sıradaki haber
Sıradaki
Sonraki haber
Sonraki haberler
Önceki haberler
Sonraki
Sonraki yazı
Sonraki makale
Sonraki içerik
Önceki haber
Önceki
Önceki yazı
Önceki makale
Önceki içerik
Bir sonraki haber
Bir önceki haber
Videolu haberler
Foto galeriler
Vitrin
Kategorinin diğer haberleri
Kategorideki diğer haberler
Kategoriye ait diğer haberler
Bu kategorideki diğer haberler
Bu kategorideki son haberler
Rastgele haberler
Rastgele içerikler
Bu kategoriden
Aynı kategoriden
Kategoriden haberler
Haberler
İzle
İzleyin
Dinle
Video haber
İlginç haberler
İlgili diğer haberler
Diğer ilgili haberler
Bunlara da bakın
Bunlara da göz atın
Göz atın
Ayrıca bakın
Buna da göz atın
Bu habere de göz atın
Şunlara da göz atabilirsiniz
Çok konuşulanlar
Çok tıklananlar
En çok arananlar
Bunları okudunuz mu
Bunu okudunuz mu
Okumanızı öneririz
Sizin için önerdiklerimiz
Size özel haberler
Önemli haberler
Haftanın en çok okunanları
Günün en çok okunanları
İlgili başlıklar
Konuyla ilgili haberler
Konu ile ilgili haberler
""",
    section="""\
Kategori
Kategoriler
Kategorisi
Haber kategorisi
Bölüm
Bölümler
Sayfa
Servis
Konu
Ana kategori
Alt kategori
Haber türü
""",
    sections="""\
Ana sayfa
Anasayfa
Haber
Haberler
Gündem
Güncel
Gündem haberleri
Güncel haberler
Son dakika
Manşet
Türkiye
Yurt
Yurt haberleri
Yurttan haberler
Yerel
Yerel haberler
Yerel gündem
Bölge
Bölgeden
Şehir
Şehirler
Kent
İstanbul
Ankara
İzmir
Bursa
Antalya
Adana
Kıbrıs
KKTC
Siyaset
Politika
Politika haberleri
Meclis
TBMM
Seçim
Seçimler
Parti
Dünya
Dünya haberleri
Dış haberler
Dış politika
Diplomasi
Avrupa
Orta Doğu
Ortadoğu
Amerika
Asya
Avrupa Birliği
Türk dünyası
Ekonomi
Ekonomi haberleri
Finans
Borsa
Piyasalar
Piyasa
Para
Döviz
Altın
İş dünyası
Şirketler
Enerji
Emlak
Konut
Otomobil
Otomotiv
Oto
Tarım
Turizm
Sanayi
İş-Yaşam
Çalışma hayatı
Kripto para
Kripto
Spor
Spor haberleri
Futbol
Basketbol
Voleybol
Süper Lig
Transfer
Motor sporları
Formula 1
Diğer sporlar
Amatör spor
Tenis
At yarışı
Kültür
Kültür sanat
Kültür-sanat
Kültür - sanat
Kültür ve sanat
Kültür & Sanat
Sanat
Sinema
Tiyatro
Müzik
Kitap
Edebiyat
Televizyon
Dizi
Dizi-film
Magazin
Magazin haberleri
Medya
Yaşam
Hayat
Yaşam haberleri
Sağlık
Sağlık haberleri
Aile
Kadın
Kadın-aile
Çocuk
Güzellik
Moda
Astroloji
Burçlar
Yemek
Yemek tarifleri
Lezzet
Gurme
Seyahat
Gezi
Ev dekorasyon
Eğitim
Eğitim haberleri
Üniversite
Öğrenci
Bilim
Bilim ve teknoloji
Bilim-teknoloji
Bilim teknoloji
Bilim & Teknoloji
Teknoloji
Teknoloji haberleri
Bilişim
Oyun
İnternet
Çevre
Çevre ve iklim
İklim
Doğa
Hava durumu
Asayiş
Adliye
Yargı
Hukuk
3. sayfa
3. sayfa haberleri
Polis adliye
Polis-adliye
Suç
Güvenlik
Savunma
Savunma sanayi
Asker
Emek
İşçi sendika
Toplum
İnsan hakları
Din
Diyanet
İslam
Ramazan
Tarih
Bugün tarihte
Biyografi
Yazarlar
Yazar
Köşe yazıları
Köşe yazarları
Yazarlarımız
Makaleler
Makale
Görüş
Görüşler
Yorum
Analiz
Analizler
Dosya
Özel
Özel haber
Özel dosya
Röportaj
Röportajlar
Söyleşi
Araştırma
Teyit hattı
Foto galeri
Fotogaleri
Foto haber
Fotoğraf
Fotoğraflar
Galeri
Galeriler
Foto
Video
Videolar
Video galeri
Web TV
Canlı yayın
Canlı
Canlı TV
Podcast
İnfografik
Karikatür
Belgesel
Programlar
Belediye
Belediyeler
Genel
Diğer
Resmi ilan
Resmi ilanlar
Seri ilanlar
İlan
İlanlar
Vefat
Duyuru
Duyurular
Basın
Basın bülteni
Advertorial
Tanıtım
Arşiv
E-gazete
Pazar
Ekler
Eski eserler
""",
    credit="""\
Fotoğraf:
Fotoğraflar:
Foto:
Fotoğraf kaynağı
Fotoğraf altı
Görsel:
Görsel kaynağı
Görsel kaynak
Görüntü:
Kamera:
Arşiv fotoğraf
Arşiv fotoğrafı
Temsili fotoğraf
Temsili görsel
Temsili resim
Ekran görüntüsü
Resim:
Çizim:
İllüstrasyon:
AA Foto
Depo Photos
Getty
Getty Images
via Getty Images
REUTERS/
AP Photo
Shutterstock
iStock
Kameraman:
""",
    boilerplate="""\
Paylaş
Paylaşın
Paylaş:
Haberi paylaş
Bu haberi paylaş
Bu haberi paylaşın
Bu yazıyı paylaş
Paylaşım
Sosyal medyada paylaş
Arkadaşınla paylaş
Facebook'ta paylaş
Twitter'da paylaş
X'te paylaş
X'de paylaş
WhatsApp'ta paylaş
LinkedIn'de paylaş
Telegram'da paylaş
Facebook'ta Paylaş Twitter'da Paylaş
Pinterest'te paylaş
Tweetle
Tweet
Gönder
Arkadaşına gönder
E-posta ile gönder
E-posta gönder
E-posta
Eposta
E-mail
Mail
Yazdır
Yazıcı dostu
Sayfayı yazdır
Haberi yazdır
Çıktı al
Kopyala
Bağlantıyı kopyala
Bağlantı kopyalandı
Bağlantı kopyalandı!
Linki kopyala
Link kopyalandı
URL kopyala
Kaydet
Haberi kaydet
Kaydedildi
Kaydedilenler
Favorilere ekle
Favorilerim
Okuma listesi
Okuma listeme ekle
Daha sonra oku
Beğen
Beğendim
Beğenmedim
Takip et
Takip et:
Takipte kal
Bizi takip edin
Bizi takip et
Bizi takip edin:
Abone ol
Google News abone ol
Google News'te abone ol
Google News'te takip et
Google News
Google Haberler
Google'da abone ol
Abone olun
Abonelik
Abone girişi
Aboneler için
Bildirimler
Bildirimleri aç
Bildirimlere izin ver
İzin ver
Facebook
Twitter
X
WhatsApp
Instagram
YouTube
Telegram
LinkedIn
Pinterest
TikTok
Threads
Bluesky
NSosyal
Next Sosyal
Flipboard
RSS
Sosyal medya
Sosyal medya hesaplarımız
Dinle
Haberi dinle
Bu haberi dinle
Yazıyı dinle
Sesli dinle
Sesli haber
Dinlemek için tıklayın
Oynat
Durdur
Yükleniyor
Yükleniyor...
Lütfen bekleyiniz
Lütfen bekleyin
Yazı boyutu
Yazı boyutunu büyüt
Yazı büyüklüğü
Metin boyutu
Punto
A+
A-
Aa
Karanlık mod
Gece modu
Koyu mod
Reklam
Reklamlar
- Reklam -
Reklam alanı
Reklamı kapat
Reklamı geç
Reklam ver
Reklam verin
Reklam vermek için
Reklamdan sonra devam ediyor
Haberin devamı
Haberin devamı aşağıda
Haberin Devamıadv-arrow
adv-arrow
Yazının devamı
Devamını gör
Devamı için tıklayın
Devamını okumak için tıklayın
Haberin detayları
Haber detayı
Detaylar
Detaylı bilgi
Sponsorlu
Sponsorlu içerik
Sponsor
İlandır
Giriş yap
Giriş
Üye girişi
Üye ol
Üyelik
Üye
Kayıt ol
Kayıt
Kaydol
Oturum aç
Oturumu kapat
Çıkış
Çıkış yap
Hesabım
Hesap oluştur
Profilim
Profil
Şifremi unuttum
Şifre
Şifrenizi mi unuttunuz?
Beni hatırla
Kullanıcı adı
Kullanıcı girişi
Menü
Ana menü
Menüyü aç
Menüyü kapat
Ara
Arama
Arama yap
Sitede ara
Haber ara
Aranacak kelime
Kapat
Aç
İptal
İptal et
Yanıtı iptal et
Geri
Geri dön
İleri
Tamam
Evet
Hayır
Gizle
Başa dön
Yukarı
Yukarı çık
Sayfa başına dön
Sayfanın başına dön
Yukarı dön
Ana sayfaya dön
Anasayfaya dön
İçeriğe geç
İçeriğe atla
Ana içeriğe geç
Ana içeriğe atla
Kabul et
Kabul ediyorum
Tümünü kabul et
Tümünü reddet
Reddet
Çerezler
Çerez politikası
Çerez ayarları
Çerez tercihleri
Çerez aydınlatma metni
Çerezleri kabul et
Gizlilik
Gizlilik politikası
Gizlilik ilkeleri
Gizlilik sözleşmesi
Gizlilik ve kullanım koşulları
Kişisel verilerin korunması
KVKK
KVKK aydınlatma metni
Aydınlatma metni
Veri politikası
Kullanım şartları
Kullanım koşulları
Kullanıcı sözleşmesi
Üyelik sözleşmesi
Yasal uyarı
Yasal
Telif hakkı
Yayın ilkeleri
Yayın ilkelerimiz
Yayın politikası
Künye
Hakkımızda
Biz kimiz
Kurumsal
İletişim
İletişim bilgileri
Bize ulaşın
Bize yazın
Kariyer
Yardım
Sıkça sorulan sorular
Sık sorulan sorular
Site haritası
Sitene ekle
Sitenize ekleyin
Sitene haber ekle
Masaüstü görünümü
Masaüstü sürümü
Mobil
Mobil sürüm
Mobil uygulama
Mobil uygulamalar
Mobil uygulamamız
Uygulamalar
Uygulamayı indir
Uygulamamızı indirin
İndir
App Store
Google Play
AppGallery
Bülten
E-bülten
Bültene abone ol
E-bülten aboneliği
Haber bülteni
Tümü
Tümünü gör
Tümünü göster
Tümünü gör »
Tüm haberler
Tüm manşetler
Tüm yazarlar
Tüm videolar
Tüm kategoriler
Tüm yorumlar
Daha fazla göster
Daha fazla yükle
Daha fazla haber yükle
Daha fazla gör
Daha fazla yorum
Daha fazla haber göster
Fazlasını göster
Devam et
Devam
Göster
Yorum
Yorum yap
Yorum yaz
Yorum ekle
Yorum gönder
Yorumu gönder
Yorumunuz
Yorumları gör
Yorumları göster
Yorumları oku
0 yorum
Yorum yok
Yorum yapılmamış
Henüz yorum yapılmamış
Henüz yorum yok
İlk yorumu siz yapın
İlk yorumu sen yaz
İlk yorumu siz yazın
Bu habere yorum yapılmamış
Yanıtla
Cevapla
Şikayet et
Bildir
Hata bildir
Haber hatası bildir
Haberde hata bildir
Dakika okuma
dk okuma
dakika okuma süresi
Okuma süresi
Ortalama okuma süresi
Tahmini okuma süresi
Okuma süresi:
dakikada okunur
dk
dakika
Okunma
Okunma sayısı
Okunma:
Görüntülenme
Görüntülenme sayısı
Görüntüleme
Gösterim
Kez okundu
defa okundu
İzlenme
İzlenme sayısı
Tüm hakları saklıdır
Tüm hakları saklıdır.
Her hakkı saklıdır
Her hakkı saklıdır.
© Tüm hakları saklıdır
Copyright
Telif hakları
Yazılım
Haber yazılımı
Haber scripti
Tasarım ve yazılım
Namaz vakitleri
Nöbetçi eczaneler
Trafik durumu
Puan durumu
Puan durumu ve fikstür
Piyasa verileri
Döviz kurları
Altın fiyatları
Anketler
Anket
Oyla
Sonuçlar
Ne hissettiniz?
Bu habere tepki ver
Tepki ver
Tepkiniz nedir?
Bu içeriğe emoji ile tepki ver
Beğendim Sevdim
Alkış
Sevdim
Üzgün
Kızgın
Şaşırmış
Eğlenceli
Gazete manşetleri
Gazeteler
E-gazete oku
Arşiv ara
Dil
Türkçe
Önceki sayfa
Sonraki sayfa
Tam ekran
Sesi aç
Sesi kapat
Bu site çerez kullanmaktadır
Fotoğrafı büyüt
Galeriyi görüntüle
Editöre ulaşın
Editöre sor
Sizde yazın
İçeriği görüntüle
Haberi görüntüle
Videoyu görüntüle
Uygulamamızı indir
A+A-
A+ A-
Haber gönder
Haber ihbar
WhatsApp ihbar hattı
Google News'e abone ol
""",
    promo="""\
Abone ol
Abone olmak için
Google News'te abone olmak için
Google News'te
Google Haberler'de
Bizi takip
Bizi sosyal medyada
Bizi Google News
Bizi Twitter'dan
Takip etmek için
Sosyal medyada bizi
WhatsApp kanalımıza
WhatsApp kanalımızı
WhatsApp grubumuza
Telegram kanalımıza
Telegram grubumuza
Kanalımıza abone
YouTube kanalımıza
Gelişmelerden haberdar olmak
Haberlerden anında haberdar
Son dakika gelişmelerden
Son dakika haberleri için
Son dakika haberlerini
Güncel haberler için
En güncel haberler
Güncel gelişmeler için
Daha fazla haber için
Daha fazlası için
Daha fazla bilgi için
Ayrıntılar için
Detaylı bilgi için
Detaylar için
Haberin devamı için
Haberin tamamı için
Haberin detayları için
Haberin videosu için
Videoyu izlemek için
Fotoğrafları görmek için
Devamını okumak için
Okumak için tıklayın
Okumak için tıklayınız
Tıklayın
Tıklayınız
Buraya tıklayın
Uygulamamızı indirin
Uygulamayı indirin
Mobil uygulamamızı
Mobil uygulamalarımızı
Bültenimize
E-bültenimize
Haber bültenimize
Haber bültenine
Bildirimleri açarak
Yorum yapmak için
Yorum yapabilmek için
Yorum yazarak
Yorumunuz onaylandıktan
E-posta hesabınız yayımlanmayacak
E-posta adresiniz yayınlanmayacak
Gönderilen yorumların
Yazılan yorumlar
Yorumlarınızı
Siz de yorum
Siz ne düşünüyorsunuz
Düşüncelerinizi
Görüşlerinizi
UYARI: Küfür
Küfür, hakaret
Suç teşkil edecek
Türkçe karakter kullanılmayan
Yasal uyarı
Yayınlanan köşe yazısı
Yayınlanan haberlerin
Sitemizde yayınlanan
Sitemizdeki
Sitede yayınlanan
Bu haber ajans
Bu haber, ajans
Anadolu Ajansı, DHA
AA, DHA
Anadolu Ajansı (AA), İhlas Haber Ajansı
Haberin her hakkı
Burada yer alan yatırım
Kaynak gösterilmeden
Kaynak gösterilerek
Tüm hakları saklıdır
Her hakkı saklıdır
Copyright ©
Telif hakkı
Haberi sosyal medyada
Destek olmak için
Çerezlere ilişkin
Sitemizde çerez
Bu site çerez
İnternet sitemizde çerez
Size daha iyi hizmet
Kişisel verileriniz
Haberin devamını okumak için
Haberin tamamını okumak için
Haberin ayrıntıları için
Haberi okumak için
Yazının devamını okumak için
Bu haber toplam
Bu yazı toplam
Bu içerik toplam
""",
    notices="""\
gizlilik politikası
gizlilik politikamızı
aydınlatma metni
kullanım koşulları
kullanım şartları
kişisel verileriniz
çerezler
bültenimize
e-bülten
abone ol
üye olun
giriş yapın
kayıt olun
e-posta adresi
sitemiz
bu site
uygulamamız
okurlarımız
okuyucularımız
tüm hakları saklıdır
kaynak gösterilerek
bizi takip
takip edin
kanalımıza
WhatsApp kanalı
Google Haberler
yorumunuz
yorum yazarak
gazeteci, yazar
defa okunmuştur
kez okunmuştur
defa okundu
kez okundu
tarafından yayına alınmıştır
abonelere sunulan haberler
Haber Akış Sistemi
kaynak gösterilmeden
izinsiz kopyalanamaz
""",
    comments="""\
Yorumlar
Yorum
Yorum yap
Yorum yaz
Yorumlarınız
Okuyucu yorumları
Okur yorumları
Kullanıcı yorumları
Ziyaretçi yorumları
Facebook yorumları
Haber yorumları
Habere yorum yap
Bir yorum yazın
Bir yorum bırakın
Bir yorum yaz
Bir cevap yazın
Bir yanıt yazın
Cevap yaz
Yanıt bırak
Yorumunuzu yazın
Düşünceni paylaş
Siz ne düşünüyorsunuz?
Yorumlar (0)
Tüm yorumlar
İlk yorum yapan siz olun
Bu habere yorum yapılmadı
Bu habere henüz yorum yapılmamış
Henüz yorum yapılmamış
Yorum yazın
Bu içerik ile ilgili yorum yok
Bu haber için yorum yok
""",
    ending="""\
(SON)
SON
-SON-
Bitti
(Sürecek)
""",
    outlets="""\
TRT Haber
Hürriyet
Milliyet
Sabah
Cumhuriyet
Sözcü
Habertürk
CNN Türk
BBC Türkçe
Sözcü Gazetesi
Yeni Şafak
Türkiye Gazetesi
Yeni Akit
Akit
BirGün
Evrensel
Korkusuz
Yeniçağ
Aydınlık
Milli Gazete
Dünya Gazetesi
Ekonomim
Para Analiz
ntv.com.tr
TRT
TRT World
A Haber
TGRT Haber
Haber Global
Halk TV
Tele1
KRT
Ulusal Kanal
Fox TV
FOX Haber
Show TV
Kanal D
ATV
Star TV
TV100
Ekol TV
Ülke TV
T24
Diken
Gazete Duvar
Medyascope
Artı Gerçek
Gerçek Gündem
OdaTV
Oda TV
Ensonhaber
Haber7
Haberler.com
Mynet
İnternet Haber
Internethaber
Sondakika
Memurlar.net
Gazete Oksijen
Oksijen
Serbestiyet
Kısa Dalga
Teyit
Doğruluk Payı
Amerika'nın Sesi
Fanatik
Fotomaç
Sporx
NTV Spor
beIN Sports
Webtekno
ShiftDelete.Net
Donanım Haber
Kıbrıs Postası
Kıbrıs Gazetesi
Haber Kıbrıs
Yenidüzen
Rudaw
Kurdistan 24
Fırat Haber Ajansı
Al-Monitor
El Cezire
Al Jazeera Türk
Radikal
Türkgün
Diriliş Postası
Yeni Asya
Yeni Asır
NTVSpor
Ekotürk
Patronlar Dünyası
Onedio
Listelist
Sözcü TV
Halk Web
Politikyol
Yetkin Report
Medya Faresi
Medyaradar
Cumhuriyet.com.tr
Gazete Pencere
Sendika.org
İleri Haber
soL Haber
Agos
Şalom
Hürriyet Daily News
Daily Sabah
Kıbrıs Gerçek
Bugün Kıbrıs
Gündem Kıbrıs
Milat Gazetesi
Yurt Gazetesi
Star Gazetesi
Doğru Haber
Haber Vakti
Haberton
TamgaTürk
Euronews Türk
DW Haber
BBC News Türkçe
The Independent Türkçe
Financial Times
The Guardian
New York Times
Wall Street Journal
Washington Post
Al Arabiya
Haaretz
Times of Israel
Middle East Eye
Politico
Axios
Le Monde
Bild
Der Spiegel
Daily Mail
The Economist
Eurosport
TRT Spor
A Spor
HT Spor
Ajansspor
Transfermarkt
Fotospor
Kontraspor
Skorer
Sabah Spor
Hürriyet Spor
Chip Online
Technopat
Evrim Ağacı
""",
    outlet_words="""\
haber
haberleri
gazetesi
televizyonu
radyo
Gazete
Haberler
Ajansı
Ajans
Postası
TV
Medya
Dergisi
News
""",
    agencies="""\
AA
Anadolu Ajansı
A.A
A.A.
DHA
Demirören Haber Ajansı
Doğan Haber Ajansı
İHA
İhlas Haber Ajansı
ANKA
ANKA Haber Ajansı
ANKA Ajansı
İLKHA
İlke Haber Ajansı
CHA
Cihan Haber Ajansı
UHA
THA
BHA
Beyaz Haber Ajansı
Mezopotamya Ajansı
JİNNEWS
ETHA
Etkin Haber Ajansı
ANF
Bianet
BYZHA
TAK
Türk Ajansı Kıbrıs
APA
Azertac
Reuters
AFP
AP
Associated Press
dpa
Bloomberg
Bloomberg HT
BloombergHT
Xinhua
Şinhua
TASS
RIA Novosti
Sputnik
Sputnik Türkiye
Interfax
IRNA
Tasnim
SANA
WAFA
EFE
ANSA
CNN
CNN Türk
BBC
BBC Türkçe
DW
DW Türkçe
DW Türkçe Servisi
Euronews
Euronews Türkçe
VOA Türkçe
Independent Türkçe
TRT Haber
NTV
Habertürk
Foreks
Matriks
Ajanslar
Ajans
Haber ajansları
Kaynak ajanslar
Anadolu Haber Ajansı
Hibya Haber Ajansı
Hibya
İGF Haber Ajansı
İGFA
PERRE Haber Ajansı
Ege Haber Ajansı
Anadolu Ajansı (AA)
Demirören Haber Ajansı (DHA)
İhlas Haber Ajansı (İHA)
AA ve DHA
DHA-AA
İHA-DHA
Kıbrıs Haber Ajansı
Azerbaycan Haber Ajansı
Trend Haber Ajansı
Rudaw Haber Ajansı
Jin News
Yeni Çağ Haber Ajansı
KHA
Kıbrıs Türk Ajansı
Dicle Haber Ajansı
DİHA
Alman Haber Ajansı
Fransız Haber Ajansı
İtalyan Haber Ajansı
Ajans Bizim
Haber Ajansı
NHA
İLKHA Haber Ajansı
""",
    titles="""\
Dr. Prof. Doç. Yrd. Av. Op. Uzm. Öğr. Gör.
Prof.Dr. Doç.Dr. Dr.Öğr.Üyesi Uzm.Dr. Op.Dr. Ecz. Dt. Psk. Dyt. Uz. Arş. Müh.
""",
    weekdays="""\
1 Pts
6 Cts
""",
    am="""\
ÖÖ
öğleden önce
""",
    pm="""\
ÖS
öğleden sonra
""",
    zones="""\
TSİ = +03:00
Türkiye saati ile = +03:00
Türkiye saatiyle = +03:00
GMT = +00:00
TRT = +03:00
Moskova saatiyle = Europe/Moscow
""",
    relative="""\
bugün = 0
dün = -1
evvelsi gün = -2
önceki gün = -2
yarın = 1
geçen hafta = -7
""",
    ago="""\
{n} {unit} önce
{n} {unit} evvel
""",
    units="""\
second = saniye | sn
minute = dakika | dk
hour = saat | sa
day = gün
week = hafta
month = ay
year = yıl | sene
""",
)
