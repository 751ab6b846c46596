# What a team's owners are asked for, in Hindi.

approve-title = { $count ->
    [0] आपके उत्तर की प्रतीक्षा में कुछ नहीं है
    [one] { $count } अनुरोध आपके उत्तर की प्रतीक्षा में है
   *[other] { $count } अनुरोध आपके उत्तर की प्रतीक्षा में हैं
}
approve-one = { $name } ने छुट्टी मांगी है
approve-says = “{ $words }”
approve-also = तब ये भी छुट्टी पर हैं: { $names }
approve-nobody-else = तब और कोई छुट्टी पर नहीं है।
approve-words = { $name } के लिए संदेश, यदि चाहें
approve-more = इनके बाद { $more } और।
approve-approved = ✓ स्वीकृत
approve-declined = ✕ अस्वीकृत
approve-withdrawn = वापस लिया गया: अब किसी को निर्णय नहीं लेना है
approve-answer = उत्तर: { $words }
approve-no-team = आप समय-सारणी वाली किसी टीम के स्वामी नहीं हैं, इसलिए कोई आपसे छुट्टी नहीं मांगता। आपके अपने अनुरोध “मेरी छुट्टियां” में हैं।
press-approve = स्वीकृत करें
press-decline = अस्वीकार करें

back-one = { $name } ने स्वीकृत छुट्टी वापस लेने का अनुरोध किया है
back-approved = ✓ समय-सारणी से हटाई गई
back-declined = ✕ समय-सारणी में बनी रहती है
back-withdrawn = अब किसी को निर्णय नहीं लेना है
press-back-yes = समय-सारणी से हटाएं
press-back-no = बनी रहने दें
press-ask-back = वापस लेने का अनुरोध करें
