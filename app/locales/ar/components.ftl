# The building blocks of pages.
mark-done = تم
mark-now = الآن
mark-next = لاحقاً
mark-needs = بانتظارك
mark-owed = متأخر
progress-count = { $done } من { $whole }
chart-as-table = الشيء نفسه في جدول
pagination-label = المزيد من هذه القائمة
pagination-earlier = السابق
pagination-later = التالي
crumbs-label = أنت هنا
confirm-back = لا، العودة
