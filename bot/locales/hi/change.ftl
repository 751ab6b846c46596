# Changing, in Hindi.

change-title = अपनी छुट्टी बदलें
change-title-theirs = { $name } की छुट्टी बदलें
change-part = { $parts } में से { $number }
change-first = पहला दिन
change-last = आखिरी दिन
change-start = कब से
change-end = कब तक
change-reason = कारण
change-subject = विषय
change-subject-hint = सहकर्मी जो देख सकें, यदि कुछ हो
change-subject-too-long = कृपया अधिकतम { $most } अक्षर लिखें।
change-first-missing = कृपया पहला दिन चुनें।
press-some-hours = केवल कुछ घंटे
press-all-day = पूरा दिन
press-save = सहेजें
press-back = वापस

fault-end-before-start = अंत, शुरुआत के बाद होना चाहिए।
fault-in-past = यह समय बीत चुका है। कृपया बाद का समय चुनें।
fault-no-date = कृपया पहला दिन चुनें।
fault-not-a-time = कृपया दोनों समय भरें, या “पूरा दिन” पर क्लिक करें।
fault-subject-too-long = विषय बहुत लंबा है: अधिकतम 255 अक्षर।
fault-too-long = यह एक साल से ज़्यादा है। कृपया कम चुनें।
