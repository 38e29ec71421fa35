motion-new = Scrie o moțiune
motion-new-lead = Pentru texte ale organismului. Propunerile echipelor vin prin cutia de primire.
motion-new-submit = Depune
motion-title = Titlu
motion-text = Text
motion-text-help = Un rând gol începe un paragraf nou. Fiecare paragraf primește un număr.
motion-reason = Motive
motion-about = Despre această moțiune
motion-since = Depusă
motion-decided = Decisă
motion-proposal = Făcută din propunerea
motion-hash = Suma de control a textului trimis
motion-paragraph = Paragraful { $number }
motion-withdraw = Retrage moțiunea
motion-state-submitted = Depusă
motion-state-on-agenda = Pe ordinea de zi
motion-state-in-debate = În dezbatere
motion-state-adopted = Adoptată
motion-state-rejected = Neadoptată
motion-state-postponed = Amânată
motion-state-withdrawn = Retrasă
done-motion-made = Moțiunea este depusă.
done-motion-withdrawn = Moțiunea este retrasă.
conflict-motion-step = Starea moțiunii s-a schimbat. Reîncărcați pagina.
conflict-motion-decided = Despre această moțiune s-a decis deja.
inbox-title = Cutia de primire
inbox-lead = Propunerile alese ajung aici. Un singur pas face din ele o moțiune, cu textul trimis de echipă.
inbox-empty = Nimic nu așteaptă aici.
inbox-meeting = Ședință
inbox-later = Deocamdată fără ședință
inbox-take = Fă o moțiune
sending-title = Trimite o propunere aleasă unui organism
sending-lead = Organismul discută și votează.
sending-empty = Nicio propunere aleasă nu așteaptă.
sending-proposal = Propunere
sending-body = Organism
sending-submit = Trimite
done-sent-to-body = Propunerea este în cutia organismului.
conflict-already-in-body = Acest organism are deja această propunere.
waiting-inbox = { $count ->
    [one] O propunere așteaptă în cutia organismului dumneavoastră
    [few] { $count } propuneri așteaptă în cutia organismului dumneavoastră
   *[other] { $count } de propuneri așteaptă în cutia organismului dumneavoastră
 }
waiting-inbox-act = Deschide cutia
