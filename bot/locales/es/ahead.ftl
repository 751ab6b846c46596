# What is ahead, in Spanish.

mine-title = Su tiempo libre
mine-count = Reservados: { $rows }
mine-nothing = No hay nada reservado.
mine-try = Por ejemplo:
mine-more = Y { $more } más después.
mine-withdrawn = Retirado: { $span }
mine-asked = Solicitado: { $span }
mine-booked = ✓ Reservado: { $span }
mine-failed = ✕ No reservado: { $span }
press-withdraw = Retirar
press-on = { $press }: { $span }
