# The first words in Turkish: to somebody new, to a team, and where others read along.

welcome-does = İzinlerinizi ben planlarım: ne zaman olduğunu söyleyin, karta bakın, bir kez tıklayın. Örneğin:
welcome-sign-in = İlk seferinde çalışma planınızı görüp yazabilmem için oturum açmanızı isterim. “{ sign-in-word }” bunu hemen yapar.
welcome-limits = Kendi izinlerinize ve ekibinizin Shifts çizelgesine bakarım. Kalan izin günlerini saymam.
welcome-help = “{ command-help }” bildiğim her şeyi, “{ command-settings }” dilinizi ve iznin nereye yazılacağını gösterir.
joined-by = { $name } beni buraya ekledi. Benden bahsedin ya da beni eğik çizgiyle seçin: “{ example-day }”. Her yanıtı yalnızca soran görür.
joined = Buraya eklendim. Benden bahsedin ya da beni eğik çizgiyle seçin: “{ example-day }”. Her yanıtı yalnızca soran görür.
answered-in-private = { $name }, yalnızca sizin görebileceğiniz yerde yanıtladım.
