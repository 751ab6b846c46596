# Questions, in Turkish.

when-title = Ne zaman izinli olmak istersiniz?
when-hint = Ya da yazın, örneğin “gelecek pazartesi” veya “3-14 Ağustos”.
when-choice = { $near }: { $span }
which-change = Hangisini değiştirmek istersiniz?
which-undo = Hangisini geri çekmek istersiniz?
which-choice = { $number }. { $span }
which-hint = Ya da numarasını veya gününü yazın.
team-title = Hangi ekibin çizelgesini kastediyorsunuz?
team-hint = Ya da adını yazın, aklımda tutarım; başka bir ekip için adını da yazın, örneğin “cuma günü Store’da izin”.
team-settled = Bundan sonra ekip adı vermezseniz { $team } ekibini kastettiğinizi varsayarım.
not-a-team = Bu adda bir ekibiniz yok.
no-such-day = Böyle bir gün yok.
not-an-answer = Bu, ne zaman olduğunu söylemedi.
still-open-when = Yanıtınızı bekliyorum: ne zaman izinli olmak istersiniz?
still-open-team = Yanıtınızı bekliyorum: hangi ekibin çizelgesini kastediyorsunuz?
still-open-id = Yanıtınızı bekliyorum: hangi izni kastediyorsunuz?
