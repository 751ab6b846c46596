# The commands in Hindi: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = छुट्टी
    .words = अवकाश, लीव
    .about = छुट्टी बुक करें: कब, और चाहें तो किसलिए
    .starter = अगले सोमवार छुट्टी
command-mine = मेरी छुट्टियां
    .words = मेरी छुट्टी, सूची
    .about = आगे की छुट्टियां देखें
    .starter = मेरी छुट्टियां
command-who = कौन
    .words = कौन छुट्टी पर है
    .about = देखें कौन छुट्टी पर है: दिन, सप्ताह, नाम
    .starter = अगले हफ्ते कौन छुट्टी पर है?
command-change = बदलें
    .words = बदलो, बदलना
    .about = कोई छुट्टी बदलें
    .starter = मेरी अगली छुट्टी बदलें
command-withdraw = वापस लें
    .words = हटाओ, हटाएं
    .about = कोई छुट्टी वापस लें
command-team = टीम
    .words = मेरी टीम
    .about = चुनें किस टीम की समय-सारणी है
command-approve = मंजूर
    .words = स्वीकृत, अनुरोध
    .about = अपनी टीम के अनुरोधों पर निर्णय लें
command-settings = सेटिंग्स
    .words = सेटिंग, विकल्प
    .about = भाषा, टीम और छुट्टी कहां लिखी जाए
command-sign-in = { sign-in-word }
    .words = लॉग इन, लॉगिन
    .about = Microsoft 365 में साइन इन करें
command-sign-out = साइन आउट
    .words = लॉग आउट, लॉगआउट
    .about = साइन आउट: आपकी ओर से काम करने के अधिकार भूल जाता हूं
command-forget-me = मुझे भूल जाओ
    .words = मेरा डेटा मिटाओ, मेरा डेटा मिटाएं
    .about = आपके बारे में जो रखता हूं, सब मिटाएं
command-help = मदद
    .words = सहायता, आदेश
    .about = यह सहायता देखें
command-cancel = रहने दो
    .words = रुको, छोड़ो
    .about = खुला सवाल छोड़ें

example-day = अगले सोमवार छुट्टी
example-days = 3 { $month } से 5 { $month } तक छुट्टी
example-hours = कल दोपहर छुट्टी, डेंटिस्ट

unknown-title = { $text } नाम का कोई आदेश नहीं है
unknown-near = क्या आपका मतलब इनमें से कुछ था?
team-now = जब आप टीम का नाम नहीं लेते, तो मैं { $team } समझता हूं।
team-here = इस चैनल में मैं { $team } समझता हूं।


## Settings

settings-title = आपकी सेटिंग्स
settings-language = भाषा
settings-language-teams = Teams की भाषा
settings-where = छुट्टी कहां लिखी जाए
settings-where-plan = मेरी कार्य योजना
settings-where-team = मेरी टीम की समय-सारणी
settings-where-both = दोनों
settings-team = टीम, जब आप नाम न लें
settings-team-none = अभी चुनी नहीं
settings-zone = समय क्षेत्र
settings-hours = काम के घंटे
settings-hours-are = { $days }, { $start } से { $end } तक
settings-outlook = समय क्षेत्र और काम के घंटे Outlook से आते हैं। उन्हें वहीं बदलें।
settings-account = Microsoft 365
settings-signed-in = साइन इन हैं
settings-signed-out = साइन इन नहीं हैं
settings-saved = सहेजा गया।
press-sign-out = साइन आउट


## Forgetting

forget-title = क्या मैं आपको भूल जाऊं?
forget-what = मैं आपके बारे में जो कुछ रखता हूं, सब मिटा दूंगा: प्रस्ताव और बुकिंग, सेटिंग्स, खुले सवाल, और वह अनुमति जिससे मैं आपकी ओर से काम करता हूं। आपके कैलेंडर में जो है वह वहीं रहता है, पर मेरे कार्ड उसे फिर नहीं बदल सकते।
press-forget = मुझे भूल जाएं
forgotten-title = मैं आपको भूल गया। यह सब था:
forgotten-rows = प्रस्ताव और बुकिंग
forgotten-rest = बाकी सब कुछ
