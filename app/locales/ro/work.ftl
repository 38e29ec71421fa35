place-work = Munca mea
work-title = Munca mea
work-lead = { $count ->
    [0] Nimic nu vă așteaptă.
    [one] Un lucru vă așteaptă.
    [few] { $count } lucruri vă așteaptă.
   *[other] { $count } de lucruri vă așteaptă.
}
work-waiting = Vă așteaptă
work-empty-title = Totul este gata
work-empty-text = Când un pas are nevoie de dumneavoastră, apare primul aici.
work-empty-step = Vedeți ediția curentă
work-told = Ce vi s-a comunicat
work-places = Locurile dumneavoastră
work-told-nothing = Încă nimic. Când se întâmplă ceva cu propunerile, echipele sau organele dumneavoastră, citiți aici.
work-read-all = Marcați totul ca citit
work-new = Nou
due-late = { $days ->
    [one] O zi de întârziere: termenul era { $date }
    [few] { $days } zile de întârziere: termenul era { $date }
   *[other] { $days } de zile de întârziere: termenul era { $date }
}
due-today = Termenul este azi, { $date }
due-in = { $days ->
    [one] Termenul este mâine, { $date }
    [few] Termenul este peste { $days } zile, { $date }
   *[other] Termenul este peste { $days } de zile, { $date }
}
waited-minutes = { $count ->
    [0] Așteaptă de mai puțin de un minut
    [one] Așteaptă de un minut
    [few] Așteaptă de { $count } minute
   *[other] Așteaptă de { $count } de minute
}
waited-hours = { $count ->
    [one] Așteaptă de o oră
    [few] Așteaptă de { $count } ore
   *[other] Așteaptă de { $count } de ore
}
waited-days = { $count ->
    [one] Așteaptă de o zi
    [few] Așteaptă de { $count } zile
   *[other] Așteaptă de { $count } de zile
}
