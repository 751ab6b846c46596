# Changing, in Arabic.

change-title = تعديل إجازتك
change-title-theirs = تعديل إجازة { $name }
change-part = { $number } من { $parts }
change-first = اليوم الأول
change-last = اليوم الأخير
change-start = من
change-end = إلى
change-reason = السبب
change-subject = الموضوع
change-subject-hint = ما يمكن لزملائك رؤيته، إن وُجد
change-subject-too-long = { $most } حرفًا على الأكثر.
change-first-missing = يُرجى اختيار اليوم الأول.
press-save = حفظ
press-back = رجوع

fault-end-before-start = يجب أن تأتي النهاية بعد البداية.
fault-in-past = انتهى هذا الوقت. يُرجى اختيار وقت لاحق.
fault-no-date = يُرجى اختيار يوم أول.
fault-not-a-time = يُرجى إدخال الساعتين أو الضغط على «طوال اليوم».
fault-subject-too-long = الموضوع طويل جدًا: 255 حرفًا على الأكثر.
fault-too-long = هذا أكثر من سنة. يُرجى اختيار مدة أقصر.

press-all-day = طوال اليوم
press-some-hours = بعض الساعات فقط
