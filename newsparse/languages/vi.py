"""Words of the Vietnamese press.

Labels as printed by daily and online newspapers, broadcasters and agencies of Vietnam and by the Vietnamese services of foreign media;
function words: the commonest
of news prose.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="vi",
    name="Vietnamese",
    endonym="Tiếng Việt",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹĩ",
    function_words="""\
của và là có được trong người không các cho với một đã những này khi để đến theo tại về từ vào ra ngày trên nhiều sẽ đó
ông bà anh như cũng phải nhưng đang trước sau bị thì cùng năm hơn chỉ lại còn vẫn nên biết tôi rằng nếu
""",
    published="""\
Xuất bản
Xuất bản lúc
Xuất bản ngày
Ngày xuất bản
Thời gian xuất bản
Đăng lúc
Đăng ngày
Ngày đăng
Ngày đăng tin
Thời gian đăng
Đăng tải lúc
Đăng tải ngày
Đăng vào
Đăng vào lúc
Đã đăng
Đã đăng vào
Ngày phát hành
Ngày giờ
Ngày tạo
Ngày viết
Thời gian phát hành
Ngày phát sóng
Ngày công bố
""",
    updated="""\
Cập nhật
Cập nhật lúc
Cập nhật ngày
Cập nhật lần cuối
Cập nhật lần cuối lúc
Cập nhật mới nhất
Cập nhật gần nhất
Ngày cập nhật
Thời gian cập nhật
Đã cập nhật
Lần cập nhật cuối
Cập nhật cuối
Chỉnh sửa lần cuối
Sửa lần cuối
Sửa đổi lần cuối
""",
    source="""\
Theo
Nguồn
Nguồn bài viết
Nguồn bài
Nguồn tham khảo
Nguồn dẫn
Link nguồn
Link bài gốc
Bài gốc
Xem bài gốc
Dẫn nguồn
Trích nguồn
Tài liệu tham khảo
""",
    byline="""\
Tác giả
Tác giả bài viết
Viết bởi
Bài viết của
Bài và ảnh
Bài, ảnh
Bài - ảnh
Tin, ảnh
Tin và ảnh
Tin bài
Người thực hiện
Đăng bởi
Được đăng bởi
Được viết bởi
Biên dịch
Người dịch
Lược dịch
Chuyển ngữ
Ảnh và bài
Tin - ảnh
Tin-ảnh
Bài-ảnh
Tin, bài
Tin, bài, ảnh
Bài, ảnh, clip
Bài và clip
Bài, clip
Ghi chép của
Phóng sự của
Bài và video
Tổng thuật
Lược thuật
Tác giả và ảnh
Thực hiện bởi
Trích dịch
""",
    reporter="""\
Phóng viên
PV
Nhóm PV
Nhóm phóng viên
Phóng viên thường trú
PV thường trú
Cộng tác viên
CTV
Phóng viên ảnh
Thông tín viên
Nhà báo
Đặc phái viên
Ban biên tập
BBT
Ban Thời sự
Ban Quốc tế
Tòa soạn
Bình luận viên
PV Thời sự
Nhóm phóng viên Thời sự
Nhóm PV Thời sự
Biên tập viên
""",
    editor="""\
Tổng biên tập
Phó tổng biên tập
Tổng Biên tập phụ trách
Thư ký tòa soạn
Biên tập
Biên tập viên
Người biên tập
Chịu trách nhiệm nội dung
Chịu trách nhiệm chính
Chịu trách nhiệm xuất bản
Quyền tổng biên tập
Ủy viên ban biên tập
Hiệu đính
Quản lý nội dung
""",
    conjunction="""\
và
-
""",
    with_agency="""\
cùng
với
""",
    keywords="""\
Từ khóa
Từ khoá liên quan
Từ khóa nổi bật
Từ khóa tìm kiếm
Chủ đề
Chủ đề liên quan
Chủ đề nổi bật
Tag
Tags
Thẻ
Thẻ bài viết
Nhãn
Tag bài viết
Dòng sự kiện
Hashtag
Xem thêm về
""",
    related="""\
Xem thêm
Xem tiếp
Xem ngay
Đọc thêm
Đọc tiếp
Đọc ngay
Tin liên quan
Tin tức liên quan
Bài liên quan
Bài viết liên quan
Bài cùng chuyên mục
Bài viết cùng chuyên mục
Bài cùng chủ đề
Bài viết cùng chủ đề
Bài cùng tác giả
Nội dung liên quan
Chủ đề khác
Video liên quan
Ảnh liên quan
Tin cùng chuyên mục
Tin cùng mục
Cùng chuyên mục
Cùng chủ đề
Tin khác
Các tin khác
Tin tức khác
Các bài khác
Bài khác
Bài viết khác
Những tin khác
Những tin mới hơn
Những tin cũ hơn
Các tin mới hơn
Các tin cũ hơn
Tin mới hơn
Tin cũ hơn
Các bài viết khác
Tin mới
Tin mới nhất
Tin tức mới nhất
Bài mới nhất
Bài viết mới nhất
Bài viết mới
Mới nhất
Mới cập nhật
Tin vừa đăng
Vừa đăng
Tin nóng
Tin nổi bật
Tin tức nổi bật
Bài nổi bật
Bài viết nổi bật
Tiêu điểm
Tin tiêu điểm
Đọc nhiều
Đọc nhiều nhất
Tin đọc nhiều
Bài đọc nhiều
Tin đọc nhiều nhất
Tin xem nhiều
Xem nhiều
Xem nhiều nhất
Được xem nhiều
Được quan tâm nhất
Quan tâm nhiều nhất
Bài viết phổ biến
Thịnh hành
Bình luận nhiều
Chia sẻ nhiều
Có thể bạn quan tâm
Có thể bạn thích
Có thể bạn sẽ thích
Có thể bạn muốn xem
Có thể bạn chưa biết
Bạn có thể quan tâm
Bạn có thể thích
Bạn có thể muốn đọc
Bạn nên đọc
Bạn nên xem
Nên đọc
Dành cho bạn
Gợi ý cho bạn
Đề xuất cho bạn
Tin đề xuất
Tin được đề xuất
Tin tài trợ
Đừng bỏ lỡ
Không thể bỏ lỡ
Không nên bỏ qua
Tin trước
Tin sau
Bài trước
Bài sau
Bài tiếp theo
Bài viết trước
Bài viết sau
Bài kế tiếp
Bài viết tiếp theo
Tin tiếp theo
Tin 24h
Tin trong ngày
Chuyên đề
Lựa chọn của biên tập viên
Biên tập viên chọn
Cùng loạt bài
Thông tin thêm
Xem thêm tin
Xem thêm bài viết
Xem thêm tin tức
Xem thêm video
Mời độc giả đọc thêm
Tin bài liên quan
Các tin liên quan
Các bài liên quan
Các bài viết liên quan
Đọc nhiều trong tuần
Đọc nhiều hôm nay
Tin tức cùng chuyên mục
Tin bài khác
Tin bài cùng chuyên mục
Bài viết được quan tâm
Tin mới nhận
Bạn đọc quan tâm
Có thể bạn muốn đọc
Bài đọc thêm
Đọc thêm tin
Tin cùng chủ đề
Bài viết tương tự
Tin tương tự
Bạn có thể thích đọc
Tin được quan tâm
Tin đang hot
Nhiều người đọc
""",
    section="""\
Chuyên mục
Danh mục
Thể loại
Mục
Chuyên trang
""",
    sections="""\
Trang chủ
Trang nhất
Tin tức
Thời sự
Chính trị
Chính trị - Xã hội
Xã hội
Đời sống
Thế giới
Quốc tế
Việt Nam
Trong nước
Quốc hội
Đối ngoại
Biển đảo
Biển Đông
Xây dựng Đảng
Quốc phòng
Quốc phòng - An ninh
An ninh trật tự
Quân sự
Pháp luật
Pháp đình
Hình sự
Vụ án
Kinh tế
Kinh doanh
Tài chính
Ngân hàng
Chứng khoán
Thị trường
Doanh nghiệp
Doanh nhân
Đầu tư
Bất động sản
Nhà đất
Bảo hiểm
Tiêu dùng
Nông nghiệp
Nông thôn
Nông thôn mới
Công nghiệp
Công thương
Năng lượng
Thể thao
Bóng đá
Bóng đá Việt Nam
Bóng đá quốc tế
Bóng đá Anh
Quần vợt
Các môn khác
Hậu trường
Lịch thi đấu
Giải trí
Sao
Sao Việt
Nhạc
Âm nhạc
Phim
Điện ảnh
Truyền hình
Showbiz
Làm đẹp
Thời trang
Văn hóa
Văn hóa - Nghệ thuật
Văn nghệ
Văn học
Sách
Nghệ thuật
Di sản
Lịch sử
Giáo dục
Tuyển sinh
Du học
Khoa giáo
Khoa học
Khoa học - Công nghệ
Công nghệ
Sức khỏe
Y tế
Dinh dưỡng
Tin y tế
Khỏe đẹp
Gia đình
Giới trẻ
Giới tính
Tình yêu
Tâm sự
Nhịp sống trẻ
Nhịp sống
Phong cách
Ẩm thực
Du lịch
Điểm đến
Xe
Ô tô - Xe máy
Ô tô xe máy
Giao thông
Số hóa
Điện thoại
Game
Môi trường
Khí hậu
Thời tiết
Thiên nhiên
Lao động
Việc làm
Công đoàn
Bạn đọc
Bạn đọc viết
Nhân ái
Tấm lòng nhân ái
Từ thiện
Ý kiến
Góc nhìn
Bình luận
Xã luận
Diễn đàn
Quan điểm
Phân tích
Hồ sơ
Tư liệu
Phóng sự
Điều tra
Phỏng vấn
Chuyện lạ
Cười
Hôn nhân
Tôn giáo
Dân tộc
Địa phương
Hà Nội
TP.HCM
TP Hồ Chí Minh
Đà Nẵng
Cần Thơ
Người Việt
Người Việt bốn phương
Châu Á
Châu Âu
Châu Mỹ
Trung Đông
Trung Quốc
Ảnh
Video
Media
Multimedia
Infographic
Đồ họa
Podcast
Truyền thông
Emagazine
Thông tin doanh nghiệp
Thông cáo báo chí
Rao vặt
""",
    credit="""\
Ảnh:
Ảnh minh họa
Ảnh tư liệu
Ảnh chụp màn hình
Ảnh chụp từ
Ảnh cắt từ
Ảnh nhân vật cung cấp
Ảnh internet
Ảnh đồ họa
Nguồn ảnh
Nguồn: Internet
Hình ảnh:
Hình minh họa
Hình ảnh minh họa
Minh họa:
Đồ họa:
Chú thích ảnh
TTXVN phát
Getty Images
Shutterstock
AFP/Getty
""",
    boilerplate="""\
Chia sẻ
Chia sẻ bài viết
Chia sẻ bài viết này
Chia sẻ lên Facebook
Chia sẻ lên Twitter
Chia sẻ lên Zalo
Chia sẻ qua Facebook
Chia sẻ qua email
Chia sẻ trên Facebook
Facebook
Twitter
Zalo
Zalo chia sẻ
YouTube
TikTok
Telegram
LinkedIn
Messenger
Email
Gửi email
Gửi mail
Gửi bài viết
Gửi cho bạn bè
In
In bài viết
In bài này
In trang
Bản in
Sao chép
Sao chép liên kết
Sao chép link
Đã sao chép
Copy link
Copy link thành công
Link đã copy
Lấy link
Lấy link!
Lưu
Lưu bài viết
Lưu tin
Đã lưu
Bỏ lưu
Thích
Thích bài viết
Like
Quan tâm
Theo dõi
Đang theo dõi
Theo dõi chúng tôi
Theo dõi trên
Theo dõi chúng tôi trên
Theo dõi trên Google News
Google News
Đăng ký
Đăng ký ngay
Đăng ký nhận tin
Đăng ký nhận bản tin
Bản tin
Nhận thông báo
Bật thông báo
Tắt
Đăng nhập
Đăng nhập / Đăng ký
Đăng xuất
Đăng nhập bằng
Quên mật khẩu
Tài khoản
Tạo tài khoản
Thành viên
Trang cá nhân
Hoạt động bình luận
Menu
Danh mục
Tất cả chuyên mục
Tìm kiếm
Tìm
Nhập từ khóa
Nhập từ khóa tìm kiếm
Từ khóa hot
Đóng
Mở
Hủy
Gửi
Xác nhận
Đồng ý
Tôi đồng ý
Từ chối
Chấp nhận
Chấp nhận tất cả
Quảng cáo
Liên hệ quảng cáo
Bảng giá quảng cáo
Báo giá quảng cáo
Tài trợ
Được tài trợ
Đối tác
Tắt quảng cáo
Bỏ qua quảng cáo
Đọc tiếp
Đọc thêm
Đọc toàn bộ
Đọc bài viết đầy đủ
Xem thêm
Xem tất cả
Xem chi tiết
Xem toàn bộ
Xem đầy đủ
Xem bản đầy đủ
Xem nhanh
Xem theo ngày
Chi tiết
Thu gọn
Mở rộng
Hiển thị thêm
Tải thêm
Đang tải
Đang tải...
Đang tải dữ liệu
Tải ứng dụng
Tải app
Tải về
Cài đặt ứng dụng
Nghe
Nghe đọc bài
Nghe bài viết
Nghe nội dung
Nghe nội dung chính
Tóm tắt
Tóm tắt nội dung
Nam miền Bắc
Nữ miền Bắc
Nữ miền Nam
Giọng Nam
Giọng Nữ
Phát
Dừng
Xem video
Cỡ chữ
Kích thước chữ
Cỡ chữ nhỏ
Cỡ chữ lớn
Tăng cỡ chữ
Giảm cỡ chữ
Aa
A A
A-
A+
Nhỏ
Vừa
Lớn
Mặc định
Lượt xem
Lượt đọc
lượt thích
Số lượt đọc
phút đọc
Thời gian đọc
Trở lại
Quay lại
Trở về
Về trang chủ
Trở về trang chủ
Về đầu trang
Lên đầu trang
Trở lại đầu trang
Trở lên trên
Đầu trang
Trang trước
Trang sau
Trang tiếp
Trang
Chuyển đến nội dung
Chuyển đến nội dung chính
Bỏ qua nội dung
Bỏ qua để đến nội dung
Đi đến nội dung
Nhảy đến nội dung
Giới thiệu
Về chúng tôi
Liên hệ
Liên hệ với chúng tôi
Liên hệ tòa soạn
Thông tin tòa soạn
Tòa soạn
Đường dây nóng
Hotline
Điện thoại
Địa chỉ
Góp ý
Gửi phản hồi
Phản hồi
Báo lỗi
Báo cáo
Báo vi phạm
Gửi bài
Gửi tin bài
Tuyển dụng
Đặt báo
Mua báo
Báo giấy
Báo in
Đọc báo in
Điều khoản
Điều khoản sử dụng
Điều khoản và điều kiện
Điều khoản bảo mật
Chính sách bảo mật
Chính sách riêng tư
Chính sách quyền riêng tư
Chính sách cookie
Quy định sử dụng
Bản quyền
Bản quyền thuộc về
Mọi quyền được bảo lưu
Giữ bản quyền
Cấm sao chép dưới mọi hình thức
Sơ đồ trang
Sơ đồ website
RSS
Giấy phép
Giấy phép hoạt động
Cơ quan chủ quản
Phiên bản mobile
Phiên bản di động
Ngôn ngữ
Tiếng Việt
Tiếng Anh
English
Tin nhanh
Mục lục
Mới nhất
Cũ nhất
Tặng sao
Tặng sao cho tác giả
Nội dung bài viết
Trợ giúp
Hỗ trợ
Câu hỏi thường gặp
Bình luận
Trả lời
Ý kiến
Nổi bật
Đề xuất
Xu hướng
Tiếp theo
""",
    promo="""\
Mời bạn đọc
Mời quý độc giả
Mời quý vị
Mời độc giả
Mời các bạn
Quý vị có thể
Quý độc giả
Bạn đọc có thể
Độc giả có thể
Độc giả quan tâm
Theo dõi chúng tôi
Theo dõi kênh
Theo dõi trang
Theo dõi fanpage
Theo dõi Báo
Hãy theo dõi
Đăng ký kênh
Đăng ký nhận
Đăng ký theo dõi
Đăng ký để
Đăng nhập để
Vui lòng đăng nhập
Tải ứng dụng
Tải app
Hãy tải
Tham gia kênh
Tham gia nhóm
Hãy tham gia
Nhấn vào đây
Bấm vào đây
Bấm để
Click vào đây
Nhấp vào đây
Xem thêm tin
Xem thêm các
Xem thêm nhiều
Xem video
Xem chi tiết tại
Xem toàn bộ
Đọc bài gốc
Đọc toàn văn
Đọc toàn bộ
Đọc thêm các
Đọc báo
Đọc nguyên bản
Chi tiết xem tại
Cập nhật tin tức
Cập nhật nhanh
Ủng hộ
Mọi đóng góp
Mọi ý kiến
Mọi thông tin
Mọi chi tiết
Ý kiến bạn đọc gửi
Ý kiến, bài viết
Bài viết thể hiện
Bài viết này
Bài viết được
Bài viết có sử dụng
Bài viết mang tính
Thông tin trong bài
Tin bài cộng tác
Cung cấp thông tin
Gửi bài viết
Nếu bạn thích
Like fanpage
Bản quyền
Ghi rõ nguồn
Vui lòng ghi rõ
Không sao chép
Copyright
©
""",
    notices="""\
chính sách bảo mật
chính sách quyền riêng tư
điều khoản sử dụng
điều khoản dịch vụ
đăng ký nhận
đăng ký kênh
đăng ký tài khoản
địa chỉ email
email của bạn
trang web này
trang web của chúng tôi
ứng dụng của chúng tôi
tải ứng dụng
bạn đọc có thể
quý độc giả
giữ bản quyền
ghi rõ nguồn
theo dõi chúng tôi
kênh Zalo
kênh YouTube
Google News
bình luận của bạn
ý kiến của bạn
""",
    comments="""\
Ý kiến bạn đọc
Ý kiến độc giả
Ý kiến của bạn
Ý kiến bình luận
Gửi bình luận
Gửi ý kiến
Viết bình luận
Thêm bình luận
Để lại bình luận
Để lại một bình luận
Để lại một phản hồi
Bình luận của bạn
Bình luận mới nhất
Bình luận hay
Xem tất cả bình luận
Tất cả bình luận
Chưa có bình luận
Hãy là người đầu tiên bình luận
bình luận hàng đầu
""",
    ending="""\
(hết)
Hết
./.
""",
    agencies="""\
TTXVN
Thông tấn xã Việt Nam
Vietnam+
VietnamPlus
TTXVN/Vietnam+
TTXVN/Báo Tin tức
BNEWS
BNEWS/TTXVN
Reuters
AFP
AP
UPI
dpa
EFE
ANSA
TASS
RIA Novosti
Sputnik
Interfax
RT
Xinhua
Tân Hoa xã
THX
Kyodo
Kyodo News
Jiji Press
Yonhap
KCNA
PTI
ANI
Antara
Bernama
Anadolu
IRNA
Tasnim
Bloomberg
Dow Jones
Hãng tin
Hãng thông tấn
Thông tấn xã Việt Nam (TTXVN)
Hãng tin Reuters
Hãng tin AFP
Hãng tin AP
Hãng tin TASS
hãng RIA
RIA
Ukrinform
UNN
Báo chí nước ngoài
Truyền thông nước ngoài
WAM
SPA
MENA
VNA
CCTV
TTXVN và Báo Tin tức
""",
    outlets="""\
Báo Tin tức
VOV
VOV.VN
ĐSPL
ANTĐ
VTV
VTV.vn
VTC News
VTC
VnExpress
Tuổi Trẻ
Tuổi Trẻ Online
TTO
Thanh Niên
TNO
Tiền Phong
TPO
Dân trí
VietNamNet
Zing
Zing News
Znews
Người Lao Động
NLĐO
Nhân Dân
Báo Nhân Dân
Quân đội nhân dân
QĐND
Công an nhân dân
CAND
VnEconomy
CafeF
Sài Gòn Giải Phóng
SGGP
SGGPO
Pháp Luật TP.HCM
PLO
Hà Nội Mới
Kinh tế đô thị
Báo Chính phủ
Chinhphu.vn
Gia đình và Xã hội
Đời sống và Pháp luật
Người Đưa Tin
Infonet
Báo Đầu tư
Saigon Times
CGTN
Thời báo Hoàn Cầu
NHK
Al Jazeera
CNN
BBC
BBC Tiếng Việt
VOA
VOA Tiếng Việt
RFI
RFA
DW
Guardian
CNBC
Báo Lao Động
Báo Giao thông
Báo Công Thương
NDO
Báo Nhân Dân điện tử
Dân Việt
LĐO
PLVN
Pháp luật Việt Nam
SKĐS
Sức khỏe & Đời sống
Sức khỏe và Đời sống
GD&TĐ
Giáo dục và Thời đại
Giáo dục & Thời đại
KTĐT
HNMO
Đại Đoàn Kết
Nông nghiệp Việt Nam
NNVN
TN&MT
Tài nguyên và Môi trường
Thể thao & Văn hóa
Thể thao Văn hóa
TTVH Online
Bongdaplus
Bóng Đá Plus
VTV24
VTV News
THVL
VOV1
VOV Giao thông
VietQ
VietnamFinance
Tạp chí Tài chính
Tạp chí Cộng sản
Kenh14
Kênh 14
Afamily
Ngoisao.net
Saostar
Một Thế Giới
Thế giới & Việt Nam
TGVN
BVPL
Bảo vệ pháp luật
Petrotimes
VietTimes
VNews
Baonghean.vn
Baoquangninh.vn
baochinhphu.vn
VGP
VGP News
Toquoc
Phụ nữ Việt Nam
PNVN
Phụ nữ TP.HCM
PNO
Báo Thanh tra
Tin tức TTXVN
Vietnam News
VNS
Nikkei
Nikkei Asia
SCMP
South China Morning Post
Straits Times
New York Times
Wall Street Journal
Washington Post
Business Insider
Global Times
Kyiv Independent
Ukrinform
Military Watch
Topwar
Avia-pro
Daily Mail
Sky News
Fox News
Axios
Politico
The Hill
Newsweek
Times of Israel
Jerusalem Post
ABC News
NBC News
CBS News
Euronews
TRT World
Middle East Eye
Sputnik
Izvestia
""",
    outlet_words="""\
Báo
News
Online
Times
TV
Daily
Post
Đài
""",
    titles="""\
TS. TS PGS.TS PGS.TS. GS.TS GS.TS. GS. ThS. ThS BS. BS.CKI BS.CKII LS. KTS.
""",
    months="""\
1 tháng Một | tháng Giêng
2 tháng Hai
3 tháng Ba
4 tháng Tư | tháng Bốn
5 tháng Năm
6 tháng Sáu
7 tháng Bảy
8 tháng Tám
9 tháng Chín
10 tháng Mười
11 tháng Mười Một
12 tháng Mười Hai | tháng Chạp
""",
    weekdays="""\
1 thứ 2
2 thứ 3
3 thứ 4
4 thứ 5
5 thứ 6
6 thứ 7
7 Chúa nhật | Chủ nhựt
""",
    am="""\
sáng
SA
AM
""",
    pm="""\
chiều
tối
CH
PM
""",
    zones="""\
GMT+7 = +07:00
giờ Việt Nam = Asia/Ho_Chi_Minh
theo giờ Việt Nam = Asia/Ho_Chi_Minh
giờ Hà Nội = Asia/Ho_Chi_Minh
theo giờ Hà Nội = Asia/Ho_Chi_Minh
ICT = +07:00
giờ GMT = +00:00
giờ quốc tế = +00:00
giờ Bắc Kinh = Asia/Shanghai
giờ Moskva = Europe/Moscow
giờ Moscow = Europe/Moscow
giờ Kiev = Europe/Kyiv
giờ Paris = Europe/Paris
giờ London = Europe/London
giờ Tokyo = Asia/Tokyo
giờ Seoul = Asia/Seoul
giờ New York = America/New_York
giờ Washington = America/New_York
giờ miền Đông nước Mỹ = America/New_York
giờ miền Đông = America/New_York
""",
    relative="""\
hôm nay = 0
hôm qua = -1
tối qua = -1
đêm qua = -1
hôm kia = -2
ngày mai = 1
ngày kia = 2
""",
    ago="""\
{n} {unit} trước
{n} {unit} trước đây
cách đây {n} {unit}
khoảng {n} {unit} trước
""",
    units="""\
second = giây
minute = phút
hour = giờ | tiếng | giờ đồng hồ
day = ngày
week = tuần
month = tháng
year = năm
""",
)
