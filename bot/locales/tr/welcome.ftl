# The first words in Turkish: to somebody new, to a team, and where others read along.

welcome-does = İzinlerini ben alırım: ne zaman olduğunu söyle, karta bak, bir kez tıkla. Örneğin:
welcome-sign-in = İlk seferinde çalışma planını görüp yazabilmem için oturum açmanı isterim. “{ sign-in-word }” bunu hemen yapar.
welcome-limits = Kendi izinlerine ve ekibinin Shifts çizelgesine bakarım. Kalan izin günlerini saymam.
welcome-help = “{ command-help }” bildiğim her şeyi, “{ command-settings }” dilini ve iznin nereye yazılacağını gösterir.
joined-by = { $name } beni buraya ekledi. Benden bahset ya da beni eğik çizgiyle seç: “{ example-day }”. Her yanıtı yalnızca soran görür.
joined = Buraya eklendim. Benden bahset ya da beni eğik çizgiyle seç: “{ example-day }”. Her yanıtı yalnızca soran görür.
answered-in-private = { $name }, yalnızca senin görebileceğin yerde yanıtladım.
