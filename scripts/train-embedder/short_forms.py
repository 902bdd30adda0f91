"""Administrative short forms, to be contracted and expanded in training pairs so that both forms come to lie together.

Keys and values are in the form that `vietnamese_text.normalise` gives.
"""
import re

from vietnamese_text import normalise

LONG_FORM_OF = {
    short: normalise(long)
    for short, long in {
        "ubnd": "ủy ban nhân dân",
        "hđnd": "hội đồng nhân dân",
        "tthc": "thủ tục hành chính",
        "cđs": "chuyển đổi số",
        "kh cn": "khoa học và công nghệ",
        "khcn": "khoa học và công nghệ",
        "đmst": "đổi mới sáng tạo",
        "cchc": "cải cách hành chính",
        "nn mt": "nông nghiệp và môi trường",
        "nn ptnt": "nông nghiệp và phát triển nông thôn",
        "gd đt": "giáo dục và đào tạo",
        "gdđt": "giáo dục và đào tạo",
        "tt tt": "thông tin và truyền thông",
        "tttt": "thông tin và truyền thông",
        "tn mt": "tài nguyên và môi trường",
        "tnmt": "tài nguyên và môi trường",
        "kh đt": "kế hoạch và đầu tư",
        "khđt": "kế hoạch và đầu tư",
        "lđtbxh": "lao động thương binh và xã hội",
        "vhttdl": "văn hóa thể thao và du lịch",
        "vhtt dl": "văn hóa thể thao và du lịch",
        "gtvt": "giao thông vận tải",
        "csdl": "cơ sở dữ liệu",
        "cntt": "công nghệ thông tin",
        "nsnn": "ngân sách nhà nước",
        "dvc": "dịch vụ công",
        "dvctt": "dịch vụ công trực tuyến",
        "bcđ": "ban chỉ đạo",
        "qđ": "quyết định",
        "nq": "nghị quyết",
        "kh": "kế hoạch",
        "ct": "chỉ thị",
        "tb": "thông báo",
        "bc": "báo cáo",
        "nđ": "nghị định",
        "tt": "thông tư",
        "ttg": "thủ tướng chính phủ",
        "hđqt": "hội đồng quản trị",
        "bhxh": "bảo hiểm xã hội",
        "bhyt": "bảo hiểm y tế",
        "bhtn": "bảo hiểm thất nghiệp",
        "cccd": "căn cước công dân",
        "gtgt": "giá trị gia tăng",
        "tncn": "thu nhập cá nhân",
        "tndn": "thu nhập doanh nghiệp",
        "thpt": "trung học phổ thông",
        "thcs": "trung học cơ sở",
        "gdpt": "giáo dục phổ thông",
        "gdtx": "giáo dục thường xuyên",
        "vbqppl": "văn bản quy phạm pháp luật",
        "attt": "an toàn thông tin",
        "antt": "an ninh trật tự",
        "pccc": "phòng cháy chữa cháy",
        "kt xh": "kinh tế xã hội",
        "ktxh": "kinh tế xã hội",
        "gpmb": "giải phóng mặt bằng",
        "qsdđ": "quyền sử dụng đất",
        "cb cc": "cán bộ công chức",
        "cbcc": "cán bộ công chức",
        "cbccvc": "cán bộ công chức viên chức",
        "mttq": "mặt trận tổ quốc",
        "nhnn": "ngân hàng nhà nước",
        "kbnn": "kho bạc nhà nước",
        "đvhc": "đơn vị hành chính",
        "ttpvhcc": "trung tâm phục vụ hành chính công",
        "ttđt": "thông tin điện tử",
        "sxkd": "sản xuất kinh doanh",
        "dn": "doanh nghiệp",
        "htx": "hợp tác xã",
        "ntm": "nông thôn mới",
        "tmđt": "thương mại điện tử",
        "đtc": "đầu tư công",
        "qlda": "quản lý dự án",
        "qlnn": "quản lý nhà nước",
        "anqp": "an ninh quốc phòng",
        "ubmttq": "ủy ban mặt trận tổ quốc",
        "tw": "trung ương",
        "tu": "tỉnh ủy",
        "vpcp": "văn phòng chính phủ",
        "cp": "chính phủ",
        "qh": "quốc hội",
        "tand": "tòa án nhân dân",
        "vksnd": "viện kiểm sát nhân dân",
        "csgt": "cảnh sát giao thông",
        "hcm": "hồ chí minh",
        "tphcm": "thành phố hồ chí minh",
        "ncs": "nghiên cứu sinh",
        "sv": "sinh viên",
        "gv": "giáo viên",
        "hs": "học sinh",
        "đh": "đại học",
        "tp": "thành phố",
        "kpi": "chỉ số đánh giá",
        "ai": "trí tuệ nhân tạo",
        "iot": "internet vạn vật",
        "ioc": "trung tâm điều hành thông minh",
        "vneid": "định danh điện tử",
        "đa 06": "đề án 06",
        "pvhcc": "phục vụ hành chính công",
        "ttr": "tờ trình",
        "cv": "công văn",
        "ldr": "lãnh đạo",
        "qppl": "quy phạm pháp luật",
    }.items()
}

# Mean too many things to be expanded in running text; their long forms may still be contracted to them.
AMBIGUOUS = {
    "kh", "ct", "tb", "bc", "tt", "tu", "cp", "ai", "hs", "cv", "dn", "qh", "sv", "gv", "đh", "tp", "nq", "ttr", "hcm", "kpi",
}

SHORT_FORMS_OF = {}
for _short, _long in LONG_FORM_OF.items():
    SHORT_FORMS_OF.setdefault(_long, []).append(_short)


def _any_of(words):
    alternatives = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(r"(?<!\w)(" + alternatives + r")(?!\w)")


_LONG = _any_of(SHORT_FORMS_OF)
_SHORT = _any_of(short for short in LONG_FORM_OF if short not in AMBIGUOUS)


def contract(text, random, share=0.8):
    """Replaces long forms by a short form of theirs, each with probability `share`."""
    return _LONG.sub(
        lambda match: random.choice(SHORT_FORMS_OF[match[1]]) if random.random() < share else match[1], text
    )


def expand(text, random, share=0.8):
    """Replaces unambiguous short forms by their long form, each with probability `share`."""
    return _SHORT.sub(lambda match: LONG_FORM_OF[match[1]] if random.random() < share else match[1], text)
