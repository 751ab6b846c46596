# Somebody else's time off, on the card of an owner of the team, in Hindi.

theirs-offered = { $name } की छुट्टी लिखें? अभी लिखी नहीं गई
theirs-dismissed = { $name } की छुट्टी नहीं लिखी गई
theirs-booking = { $name }: लिखा जा रहा है…
theirs-booked = ✓ { $name } की छुट्टी है
theirs-drafted = ✓ ड्राफ़्ट: { $name } की छुट्टी है
theirs-asking = { $name } की छुट्टी की जगह दूसरी लिखें? अभी कुछ नहीं बदला
theirs-mine-asking = अपनी छुट्टी बदलें? अभी कुछ नहीं बदला
theirs-changing = { $name } की छुट्टी: बदली जा रही है…
theirs-changed = ✓ बदली गई: { $name } की छुट्टी
theirs-removing = { $name } की छुट्टी हटाएं?
theirs-withdrawing = { $name } की छुट्टी: हटाई जा रही है…
theirs-withdrawn = हटाई गई: { $name } की छुट्टी नहीं है
theirs-draft-removed = ड्राफ़्ट हटाया गया: सबको वही दिखता रहेगा जो दिखता था
theirs-failed = ✕ { $name } की छुट्टी नहीं लिखी जा सकी

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = अभी
side-becomes = होगा
side-was = पहले
told-will = { $name } को सूचना दी जाएगी।
told-done = { $name } को सूचना दे दी गई।
told-nobody = ड्राफ़्ट: इसे केवल टीम के स्वामी देखते हैं, और { $name } को सूचना नहीं दी जाती।
overlap-theirs = तब { $name } की पहले से छुट्टी है: { $span }

press-put = समय-सारणी में लिखें
press-put-again = फिर से लिखें
press-replace = बदलें
press-leave = ऐसे ही रहने दें
press-remove = हटाएं
press-as-draft = ड्राफ़्ट रखें
press-share-it = तुरंत साझा करें
press-share = साझा करें…
press-share-all = साझा करें
press-person = आगे

share-title = ड्राफ़्ट साझा करें: { $span }
share-what = { $team } में सब यह देखेंगे, और संबंधित लोगों को सूचना दी जाएगी:
choose-title = आपका मतलब { $name } की किस छुट्टी से है?
none-then = तब { $name } की छुट्टी नहीं है
none-then-but = लेकिन यह है:
none-ahead = आगे { $name } की कोई छुट्टी नहीं है
person-choose = या चुनें कि वह कौन है
put-when = { $name } की छुट्टी कब है? दिनों के साथ फिर लिखें, जैसे “{ $name } की छुट्टी 3 जून से 5 जून तक”।
owners-only = यह केवल { $team } के स्वामी कर सकते हैं
owners-only-ask = इनसे पूछें: { $owners }।
owners-only-nobody = अभी इस टीम का कोई स्वामी नहीं है।
owners-only-own = अपने दिन आप खुद मांग सकते हैं:
owners-only-example = अगले शुक्रवार टीम शेड्यूल में छुट्टी
