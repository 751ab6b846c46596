# Who is off, in Hindi.

who-title = कौन छुट्टी पर है: { $days }
who-where = { $team } · { $zone }
who-your-clock = आपकी अपनी घड़ी: { $zone }
who-not-alone = कारण और अनुरोध: केवल मेरे साथ अकेली चैट में।
who-nobody = इस समय-सारणी के अनुसार कोई छुट्टी पर नहीं है।
who-are = { $people ->
    [one] { $people } व्यक्ति छुट्टी पर है: { $names }
   *[other] { $people } लोग छुट्टी पर हैं: { $names }
}
who-sees = मैं इस टीम की समय-सारणी देखता हूं। जो छुट्टी केवल किसी की अपनी कार्य योजना में है, वह नहीं दिखती।
who-more = और { $more } अन्य।
who-more-hours = और { $more } अन्य: “पाठ के रूप में” चुनें।
who-sign = { $sign } { $means }
who-off = छुट्टी
who-morning = सुबह
who-afternoon = दोपहर बाद
who-some-hours = कुछ घंटे
who-asked = अनुरोध
who-draft = ड्राफ़्ट
who-asked-still = अनुरोध किया गया, निर्णय बाकी है
who-draft-only = ड्राफ़्ट: केवल स्वामी देखते हैं
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (आपके लिए { $yours })
who-spoken = { $title }, { $team } में।
who-former = टीम छोड़ चुका कोई व्यक्ति
person-off = { $name } की छुट्टी है
person-not-yet = { $name } की छुट्टी अभी तय नहीं है: निर्णय बाकी है
person-not-off = इस समय-सारणी में { $name } की कोई छुट्टी नहीं है: { $days }
person-several = आपका मतलब किस { $name } से है?
person-unknown = { $team } में { $name } नाम का कोई नहीं है
person-hint = नाम वैसे लिखें जैसे Teams दिखाता है।
person-hint-near = शायद आपका मतलब है:
press-whole-team = पूरी टीम
press-before = पिछला
press-after = अगला
press-week = सप्ताह
press-month = महीना
press-today = आज
press-text = पाठ के रूप में
press-picture = चित्र के रूप में
press-more = और लोग
