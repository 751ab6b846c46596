# The card of a time off, in Hindi.

state-removing = यह छुट्टी वापस लें? अभी कुछ नहीं बदला

state-offered = छुट्टी: अभी बुक नहीं हुई
state-dismissed = छुट्टी: बुक नहीं हुई
state-booking = छुट्टी: बुक हो रही है…
state-booked = ✓ बुक हुई
state-offered-asking = छुट्टी: अभी मांगी नहीं गई
state-asked = अनुरोध किया गया: स्वामियों का निर्णय बाकी है
state-approved = ✓ स्वीकृत
state-partly-declined = ✕ एक हिस्सा अस्वीकृत
state-declined = ✕ अस्वीकृत
state-booked-asked = आपकी कार्य योजना में बुक हुई; स्वामियों का निर्णय बाकी है
state-changing = छुट्टी: बदली जा रही है…
state-withdrawing = छुट्टी: वापस ली जा रही है…
state-withdrawn = वापस ली गई: कुछ बुक नहीं है
state-failed = ✕ बुक नहीं हो सकी
state-partly = ✕ केवल कुछ हिस्सा बुक हुआ

part-booked-plan = ✓ आपकी कार्य योजना में: { $span }
part-not-booked-plan = ✕ आपकी कार्य योजना में नहीं: { $span }
part-booked-shifts = ✓ { $team } की समय-सारणी में: { $span }
part-not-booked-shifts = ✕ { $team } की समय-सारणी में नहीं: { $span }
part-booked-asked = { $team } में अनुरोध किया गया: { $span }
part-not-booked-asked = ✕ { $team } में अनुरोध नहीं किया गया: { $span }

part-approved = ✓ { $team } के स्वामियों ने स्वीकृत किया: { $span }
part-declined = ✕ { $team } के स्वामियों ने अस्वीकार किया: { $span }
part-withdrawn = { $team } में अब अनुरोध नहीं है: { $span }
part-with-words = { $part }। उत्तर: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Outlook और Teams में आपकी कार्य योजना में जाएगी
where-booked = Outlook और Teams में आपकी कार्य योजना में
where-shifts-to-be = { $team } की समय-सारणी में जाएगी: { $reason }
where-shifts-booked = { $team } की समय-सारणी में: { $reason }
where-asked-to-be = { $team } के स्वामियों से मांगी जाएगी: { $reason }
where-asked-booked = { $team } के स्वामियों से मांगी गई: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = तब आपकी पहले से छुट्टी है: { $span }
overlap-named = तब आपकी पहले से छुट्टी है: { $subject }, { $span }
overlap-more = { $others ->
    [one] इन दिनों में { $others } और छुट्टी है।
   *[other] इन दिनों में { $others } और छुट्टियां हैं।
}
reason = Outlook ने बताया: { $reason }

press-where-also-plan = मेरी कार्य योजना में भी
press-where-also-team = टीम की समय-सारणी में भी
press-where-plan = केवल मेरी कार्य योजना में
press-where-team = केवल टीम की समय-सारणी में
press-ask = अनुरोध करें
press-book = बुक करें
press-book-after-all = फिर भी बुक करें
press-book-again = फिर से बुक करें
press-change = बदलें
press-dismiss = अभी नहीं
press-look = ताज़ा करें
press-pick = मेरा मतलब था { $span }
press-retry = फिर प्रयास करें
press-undo = पूर्ववत करें
press-take-over = मौजूदा को बदलें
press-change-it = बदलें
press-remove-all = { $rows ->
    [one] वापस लें
   *[other] सभी { $rows } वापस लें
}

gone-on = यह बात नीचे आगे बढ़ी है।
remove-all-title = { $rows ->
    [one] यह छुट्टी वापस लें? अभी कुछ नहीं बदला
   *[other] ये { $rows } छुट्टियां वापस लें? अभी कुछ नहीं बदला
}
removed-all-title = अब स्थिति यह है
all-booked = { $span }
all-withdrawn = वापस ली गई: { $span }
all-withdrawing = वापस ली जा रही है: { $span }
all-booking = बुक हो रही है: { $span }
all-changing = बदली जा रही है: { $span }
all-failed = ✕ नहीं हुआ: { $span }
all-offered = बुक नहीं हुई: { $span }
all-dismissed = बुक नहीं हुई: { $span }

note-all-of-it = यह एक ही छुट्टी है, जो आपके बताए समय से लंबी है। यहां पूरी छुट्टी की बात है।
note-apart-from-team = आपकी टीम की समय-सारणी में यह नहीं दिखता।
note-already-booked = यह पहले ही बुक थी, इसलिए दोबारा बुक नहीं की गई।
note-asked-approved = टीम के स्वामियों ने इसे स्वीकृत किया है।
note-asked-declined = टीम के स्वामियों ने इसे अस्वीकार किया है।
note-asked-pending = टीम के स्वामियों ने अभी निर्णय नहीं लिया है।
note-as-it-was = यह वैसी ही रहती है।
note-as-wished = यह पहले से ऐसी ही है।
note-assumed-am_pm = आपने सुबह या दोपहर बाद नहीं बताया। कृपया समय जांचें।
note-assumed-end = आपने नहीं बताया कि यह कब खत्म होगी। कृपया अंत जांचें।
note-assumed-missing_hour = उस दिन घड़ी आगे की जाती है और आपका लिखा समय आता ही नहीं। कृपया समय जांचें।
note-assumed-half = आपने नहीं बताया कि दिन का कौन सा आधा हिस्सा। कृपया समय जांचें।
note-assumed-month = आपने महीना नहीं बताया। कृपया तारीख जांचें।
note-assumed-repeated_hour = उस दिन घड़ी पीछे की जाती है और आपका लिखा समय दो बार आता है। यहां पहले वाला समय है।
note-assumed-several = इसे एक से ज़्यादा छुट्टियां समझा गया। कृपया जांचें कि आपका मतलब हर एक से था।
note-assumed-today = आपने नहीं बताया कि यह कब शुरू होगी। कृपया शुरुआत जांचें।
note-assumed-unread = आपके लिखे समय का एक हिस्सा समझ में नहीं आया। कृपया दिन जांचें।
note-assumed-year = आपने साल नहीं बताया। कृपया तारीख जांचें।
note-changed-partly = केवल कुछ हिस्सा बदला जा सका, और वह पूरा वापस पहले जैसा नहीं किया जा सका। यहां दिखता है कि अभी कहां क्या है; “पूर्ववत करें” सब वापस ले लेता है।
note-back-asked = आपने टीम के स्वामियों से इसे वापस लेने का अनुरोध किया है। उन्होंने अभी उत्तर नहीं दिया।
note-back-declined = टीम के स्वामी इसे ऐसे ही रखते हैं।
note-back-done = टीम के स्वामियों ने इसे समय-सारणी से हटा दिया है।
note-back-nobody = टीम का कोई स्वामी मुझसे चैट नहीं करता, इसलिए मैं किसी से नहीं पूछ सका। कृपया उन्हें खुद बताएं।
note-changed-elsewhere = इस बीच किसी और ने इसे बदल दिया, इसलिए कुछ नहीं लिखा गया। अब यह ऐसी है।
note-failed-busy = Outlook व्यस्त है, इसलिए कुछ बुक नहीं हुआ। एक मिनट बाद फिर प्रयास करें।
note-failed-login = अभी Microsoft में साइन इन नहीं हो पा रहा, इसलिए कुछ बुक नहीं हुआ। एक मिनट बाद फिर प्रयास करें।
note-failed-down = Outlook ने उत्तर नहीं दिया, और कुछ बुक नहीं हुआ। एक मिनट बाद फिर प्रयास करें।
note-failed-partly = Outlook ने बीच में उत्तर देना बंद कर दिया। “फिर प्रयास करें” बाकी हिस्सा बुक करता है।
note-failed-refused = Outlook ने इसे बुक करने से मना किया।
note-far-ahead = यह एक साल से भी आगे है।
note-gone = यह अब वहां नहीं है: इसे कहीं और से हटाया गया।
note-left-out = वे दिन यहां छोड़ दिए गए, ताकि कुछ दो बार बुक न हो।
note-long = यह एक महीने से लंबी है।
note-moved-on = यह समय बीत चुका है, इसलिए बुक नहीं की गई।
note-not-changed-busy = Outlook व्यस्त है। कुछ नहीं बदला; एक मिनट बाद फिर प्रयास करें।
note-not-changed-login = अभी Microsoft में साइन इन नहीं हो पा रहा। कुछ नहीं बदला; एक मिनट बाद फिर प्रयास करें।
note-not-changed-down = Outlook ने उत्तर नहीं दिया। कुछ नहीं बदला; एक मिनट बाद फिर प्रयास करें।
note-not-changed-refused = Outlook ने बदलाव से मना किया। यह पहले की तरह बुक है।
note-not-withdrawn-busy = Outlook व्यस्त है। यह अभी भी बुक है; एक मिनट बाद फिर प्रयास करें।
note-not-withdrawn-login = अभी Microsoft में साइन इन नहीं हो पा रहा। यह अभी भी बुक है; एक मिनट बाद फिर प्रयास करें।
note-not-withdrawn-down = Outlook ने उत्तर नहीं दिया। यह अभी भी बुक है; एक मिनट बाद फिर प्रयास करें।
note-not-withdrawn-refused = Outlook ने इसे वापस लेने से मना किया। यह अभी भी बुक है।
note-no-schedule = इस टीम की कोई समय-सारणी नहीं है।
note-no-such-team = आप अब इस टीम में नहीं हैं, या यह टीम अब नहीं है।
note-not-owner = यह केवल टीम का कोई स्वामी कर सकता है।
note-not-working-days = तब आप आम तौर पर काम नहीं करते।
note-off-already = तब बुक करने को और कुछ नहीं बचा है।
note-past = जो हिस्सा बीत चुका है, वह छोड़ दिया गया।
note-put-aside = मैंने पहले जो पूछा था, वह छोड़ दिया गया।
note-removing = क्लिक से पहले कुछ नहीं हटाया जाता।
note-request-decided = टीम के स्वामी पहले ही निर्णय ले चुके हैं, इसलिए यह वैसी ही रहती है।
note-starts-in-past = यह आज से पहले शुरू होती है।
note-still-arriving = Outlook ने पिछला चरण अभी पूरा नहीं किया, इसलिए नया कुछ शुरू नहीं किया गया। एक मिनट बाद फिर प्रयास करें।
note-still-looking = Outlook ने अभी उत्तर नहीं दिया। मैं देखता रहूंगा, और परिणाम इस कार्ड पर दिखेगा।
note-team-out-of-reach = आपकी टीम की समय-सारणी तक नहीं पहुंचा जा सका, इसलिए यहां केवल आपकी कार्य योजना की बात है।
note-zone-differs = आपका डिवाइस दूसरे समय क्षेत्र में है। ये समय आपकी Outlook सेटिंग्स के हैं।
note-zone-from-device = Outlook आपका समय क्षेत्र नहीं बताता। ये समय आपके डिवाइस के हैं।
note-zone-unknown = आपका समय क्षेत्र पता नहीं है, इसलिए ये UTC समय हैं। इसे आप Outlook में सेट कर सकते हैं।
