# Answers to questions, in Hindi.

answer-off = हां, आपकी छुट्टी है: { $span }
answer-off-until = हां, आपकी { $day } तक छुट्टी है
answer-off-partly = हां, उस समय के एक हिस्से में
answer-off-asked = अभी नहीं: आपने अनुरोध किया है, पर निर्णय बाकी है
answer-not-off = नहीं, आपकी छुट्टी नहीं है: { $days }
answer-not-off-free = कोई छुट्टी बुक नहीं है, पर तब आप आम तौर पर काम नहीं करते: { $days }
answer-works = हां, जहां तक मुझे दिखता है: आपकी छुट्टी नहीं है, { $days }
answer-works-partly = उस समय के एक हिस्से में: बाकी में आपकी छुट्टी है
answer-works-not = नहीं, आपकी छुट्टी है: { $span }
answer-works-not-until = नहीं, आपकी { $day } तक छुट्टी है
answer-works-free = कोई छुट्टी बुक नहीं है, पर तब आप आम तौर पर काम नहीं करते: { $days }

answer-next = आपकी अगली छुट्टी शुरू होती है: { $day }
answer-now = अभी आपकी छुट्टी है: { $span }

answer-taken = { $days ->
    [one] { $days } कार्य दिवस की छुट्टी: { $when }
   *[other] { $days } कार्य दिवसों की छुट्टी: { $when }
}
answer-taken-over = बीत चुके: { $over }। आगे: { $ahead }।
answer-taken-asked = मांगे गए, निर्णय बाकी, इसलिए गिने नहीं गए: { $days }।
answer-taken-from = Outlook और Teams में आपकी कार्य योजना से गिना गया।
answer-taken-from-both = Outlook और Teams में आपकी कार्य योजना और आपकी टीम की समय-सारणी से गिना गया।
answer-taken-how = कार्य दिवस वे हैं जो Outlook में आपके लिए हैं: { $hours }। सार्वजनिक अवकाश किसी और दिन की तरह गिना जाता है।

answer-left = मैं नहीं बता सकता कि आपके कितने दिन बचे हैं
answer-left-why = मुझे कोई नहीं बताता कि आपको साल में कितने दिन मिलते हैं, इसलिए मैं बुक किए गए दिन घटा नहीं सकता।
answer-left-taken = { $days ->
    [one] { $when }: { $days } कार्य दिवस बुक है, बीता हुआ और आगे का मिलाकर।
   *[other] { $when }: { $days } कार्य दिवस बुक हैं, बीते हुए और आगे के मिलाकर।
}
answer-rules = मुझे पता नहीं कि आपका संगठन क्या अनुमति देता है
answer-rules-why = न Outlook, न Shifts मुझे उसके नियम बताता है, या यह कि आपको कितने दिन मिलते हैं।
answer-whom = मानव संसाधन विभाग या अपने प्रबंधक से पूछें।
answer-whom-owners = { $team } से { $owners } को भी पता हो सकता है।

answer-decides = { $owners ->
    [0] अभी { $team } का कोई स्वामी नहीं है, इसलिए कोई निर्णय नहीं लेता
    [one] { $team } के लिए यह स्वामी निर्णय लेता है: { $names }
   *[other] { $team } के लिए इनमें से एक स्वामी निर्णय लेता है: { $names }
}
answer-decides-plan = जो आप अपनी कार्य योजना में बुक करते हैं, उसके लिए किसी की हां नहीं चाहिए।
answer-decides-nobody = किसी को नहीं: जो आप अपनी कार्य योजना में बुक करते हैं, वह बुक है

answer-requests = { $requests ->
    [0] आपने { $team } के स्वामियों से कुछ नहीं मांगा है
    [one] आपने { $team } के स्वामियों से यह मांगा है
   *[other] आपने { $team } के स्वामियों से { $requests } छुट्टियां मांगी हैं
}
