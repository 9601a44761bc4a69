admin-only = Μόνο η συντακτική ομάδα αυτού του bot μπορεί να το κάνει. Ο αριθμός σας είναι { $id }· με αυτόν μπορεί να σας προσθέσει ένας ιδιοκτήτης ή διαχειριστής.
admin-owners-only = Μόνο ένας ιδιοκτήτης μπορεί να ορίζει ή να παύει διαχειριστές.
admin-private-only = Χρησιμοποιήστε το στην ιδιωτική συνομιλία μας: { $bot }
admin-team = Ομάδα
admin-role = { $role ->
    [owner] ιδιοκτήτες
    [admin] διαχειριστής
   *[editor] συντάκτης
}
admin-team-usage = Ορισμός μέλους: /team editor 123456 Όνομα, με τον αριθμό του, ή /team editor ως απάντηση σε προωθημένο μήνυμά του. Διαχειριστές: /team admin.
admin-appointed = { $role ->
    [admin] Νέος διαχειριστής: { $name }
   *[editor] Νέο μέλος της σύνταξης: { $name }
}
admin-confirm-dismiss = Να αποχωρήσει από την ομάδα; { $name }
admin-card =
    Ημερομηνία: { $date }
    Είδος: { $kind }
    Γλώσσα: { $tongue }
    Εκδότης: { $publisher }
    Προς: { $addressees }
    Υπογράφοντες: { $found } (νέοι: { $new })
    Διεύθυνση: { $url }
admin-doubts = Παρακαλώ ελέγξτε:
admin-doubt = { $code ->
    [date-guessed] Η ημερομηνία είναι απλή εικασία.
    [date-unknown] Δεν βρέθηκε ημερομηνία.
    [no-url] Λείπει δημόσια διεύθυνση· οι απαντήσεις δεν μπορούν να παραπέμψουν στο πρωτότυπο.
    [signatory-count] Το κείμενο αναφέρει { $stated } υπογράφοντες, βρέθηκαν { $found }.
    [ambiguous-signatory] Δεν είναι σαφές ποιος εννοείται: { $name }
    [unsure-signatory] Ίσως δεν είναι οργάνωση: { $name }
    [quoted-mail-ignored] Παραλείφθηκε παλαιότερο email που παρατίθεται παρακάτω.
    [struck-text] Παραλείφθηκε κείμενο με γραμμή διαγραφής.
    [unreadable-letters] Ορισμένα γράμματα δεν διαβάστηκαν και εμφανίζονται ως �.
    [persons-left-out] Ορισμένες γραμμές του καταλόγου μοιάζουν με ονόματα προσώπων και παραλείφθηκαν.
    [annexed-letter] Παραλείφθηκε άλλη επιστολή σε παράρτημα.
    [signatories-in-sentence] Οι υπογράφοντες διαβάστηκαν από μια πρόταση, όχι από κατάλογο.
    [no-signatories] Το κείμενο μιλά για υπογράφοντες, αλλά δεν βρέθηκαν.
    [sheets-left-out] Παραλείφθηκαν φύλλα που δεν αναφέρουν τίποτα για υπογραφή.
    [sheets-unclear] Δεν είναι σαφές ποια φύλλα περιέχουν υπογράφοντες.
   *[other] Η ανάγνωση δεν ήταν βέβαιη ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Το ίδιο κείμενο με { $entry }
    [near-duplicate-of] Σχεδόν το ίδιο κείμενο με { $entry }
   *[version-of] Άλλη εκδοχή του { $entry }
}
admin-published-as = Δημοσιεύθηκε ως { $entry }
admin-field = { $field ->
    [title] Τίτλος
    [date] Ημερομηνία
    [publisher] Εκδότης
    [addressees] Αποδέκτες
    [url] Διεύθυνση
   *[count] Αναφερόμενος αριθμός
}
admin-legend = ✓ γνωστός, ≈ μάλλον γνωστός, ＋ νέος, ? ασαφής
admin-ask-field = { $field ->
    [title] Απαντήστε σε αυτό το μήνυμα με τον τίτλο.
    [date] Απαντήστε σε αυτό το μήνυμα με την ημερομηνία, για παράδειγμα 2026-03-01. Μια παύλα τη διαγράφει.
    [publisher] Απαντήστε σε αυτό το μήνυμα με τον εκδότη. Μια παύλα τον διαγράφει.
    [addressees] Απαντήστε σε αυτό το μήνυμα με τους αποδέκτες, χωρισμένους με ελληνικό ερωτηματικό. Μια παύλα τους διαγράφει.
    [url] Απαντήστε σε αυτό το μήνυμα με τη δημόσια διεύθυνση του πρωτοτύπου. Μια παύλα τη διαγράφει.
   *[count] Απαντήστε σε αυτό το μήνυμα με τον αριθμό υπογραφόντων που αναφέρει το κείμενο. Μια παύλα τον διαγράφει.
}
admin-ask-organisation = Απαντήστε σε αυτό το μήνυμα με το όνομα της οργάνωσης που εννοείται με: { $name }
admin-bad-value = Δεν μπορώ να το χρησιμοποιήσω: { $value }
admin-drafts = Πρόχειρα
admin-no-drafts = Δεν υπάρχουν πρόχειρα. Στείλτε μου αρχείο, σύνδεσμο, προωθημένο μήνυμα ή μεγάλο κείμενο.
admin-kept = Το πρόχειρο διατηρείται. Το δείχνει το /drafts.
admin-confirm-discard = Να διαγραφεί το πρόχειρο; { $title }
admin-discarded = Διαγράφηκε: { $title }
admin-refused = Δεν μπόρεσα να δεχτώ: { $name }. { $reason }
admin-not-fetched = Παρά τις επανειλημμένες προσπάθειες δεν μπόρεσα να λάβω από το Telegram: { $name }. Παρακαλώ στείλτε ξανά το αρχείο.
admin-reason = { $code ->
    [encrypted] Το αρχείο προστατεύεται με κωδικό.
    [scanned] Οι σελίδες είναι εικόνες χωρίς κείμενο.
    [too-large] Είναι πολύ μεγάλο.
    [too-deep] Έχει υπερβολικά βαθιά δομή.
    [unknown-format] Δεν γνωρίζω αυτή τη μορφή.
    [damaged] Το αρχείο είναι κατεστραμμένο.
    [not-understood] Δεν μπόρεσα να το κατανοήσω.
    [empty] Δεν περιέχει κείμενο.
    [timeout] Χρειάστηκε πολύς χρόνος.
    [memory] Χρειάζεται πολλή μνήμη.
    [bad-address] Δεν μπορώ να ανοίξω αυτή τη διεύθυνση.
    [private-address] Η διεύθυνση βρίσκεται σε ιδιωτικό δίκτυο.
    [too-many-redirects] Η διεύθυνση παραπέμπει συνεχώς αλλού.
    [not-found] Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση.
    [unreachable] Ο διακομιστής δεν είναι προσβάσιμος.
   *[other] Δεν μπόρεσε να διαβαστεί.
}
admin-stage = { $stage ->
    [staging] Προετοιμασία
    [checking] Έλεγχος στοιχείων
    [building] Κατασκευή της συλλογής
   *[asking] Δοκιμαστικές ερωτήσεις
}
admin-published = Δημοσιεύθηκε: { $title }. Τα μέλη παίρνουν πλέον απαντήσεις από αυτό (έκδοση { $version }).
admin-publish-refused = Δεν δημοσιεύθηκε τίποτα:
admin-questions = Δοκιμαστικές ερωτήσεις: { $asked } συνολικά, { $changed } με άλλη απάντηση, { $broken } όχι πλέον σωστές
admin-nothing-changes = Κανένα στοιχείο δεν αλλάζει.
admin-versions = Εκδόσεις, η νεότερη πρώτη
admin-confirm-rollback = Επιστροφή από την έκδοση { $now } στην έκδοση { $then }; Όσα έγγραφα προστέθηκαν έκτοτε γίνονται πάλι πρόχειρα.
admin-rolled-back = Τώρα απαντά η έκδοση { $version }.
admin-no-version = Δεν υπάρχει παλαιότερη έκδοση.
admin-button-publish = Δημοσίευση
admin-button-publish-anyway = Δημοσίευση παρ’ όλα αυτά
admin-button-keep = Διατήρηση
admin-button-discard = Διαγραφή
admin-button-signatories = Υπογράφοντες
admin-button-changes = Τι αλλάζει
admin-button-questions = Δοκιμαστικές ερωτήσεις
admin-button-card = Επισκόπηση
admin-button-confirm = Σωστό
admin-button-fix = Διόρθωση
admin-button-drop = Αφαίρεση
admin-button-versions = Εκδόσεις
admin-button-rollback = Επιστροφή
admin-button-dismiss = Παύση
admin-button-done = Έτοιμο
admin-button-all = Όλα
admin-button-end = Λήξη τώρα
admin-gaps = Ερωτήσεις χωρίς καλή απάντηση
admin-no-gaps = Κάθε ερώτηση των τελευταίων 90 ημερών βρήκε απάντηση.
admin-gap = φορές: { $count }, κακή αξιολόγηση: { $bad }
admin-fixed = Δικές σας απαντήσεις
admin-fixed-usage = Νέα απάντηση: /fixed και σε νέες γραμμές οι ερωτήσεις, κενή γραμμή, η απάντηση, κενή γραμμή, η διεύθυνση της πηγής και η τελευταία ημέρα (2027-12-31).
admin-fixed-saved = Αποθηκεύτηκε. Τα μέλη παίρνουν πλέον αυτή την απάντηση.
admin-fixed-mistake = { $code ->
    [source] Λείπει η πηγή: δημόσια διεύθυνση, ή τεχνικό όνομα εγγράφου και λόγια που υπάρχουν σε αυτό.
    [expiry] Η τελευταία γραμμή πρέπει να είναι μελλοντική ημέρα, για παράδειγμα 2027-12-31.
   *[form] Γράψτε τις ερωτήσεις, κενή γραμμή, την απάντηση, κενή γραμμή, έπειτα πηγή και τελευταία ημέρα.
}
admin-stats =
    Έγγραφα: { $documents }
    Δηλώσεις: { $statements }
    Οργανώσεις: { $organisations }
    Αξιολογήσεις: 👍 { $helpful }, 👎 { $unhelpful }
    Ερωτήσεις χωρίς καλή απάντηση, 90 ημέρες: { $gaps }
admin-check-usage = Γράψτε τη φράση για τον τύπο μετά το /check ή απαντήστε της με /check.
admin-claim = { $finding ->
    [supported] Επιβεβαιώνεται
    [contradicted] Αντικρούεται
   *[unknown] Η συλλογή δεν λέει τίποτα
}
admin-demands = Αιτήματα που βρέθηκαν: { $count }
admin-button-replace = Αντικατάσταση
admin-confirm-replace = Να αντικατασταθεί το { $entry } με αυτό το προσχέδιο;
admin-button-withdraw = Απόσυρση
admin-confirm-withdraw = Να αποσυρθεί: { $title }; Τα μέλη δεν θα λαμβάνουν πια απαντήσεις από αυτό.
admin-withdrawn = Αποσύρθηκε: { $title }
admin-button-answer = Απάντηση
admin-ask-answer = Απαντήστε σε αυτό το μήνυμα με την απάντηση, μια κενή γραμμή, τη διεύθυνση της πηγής και, σε νέα γραμμή, την τελευταία ημέρα (2027-12-31).
admin-gap-fact = Για να προσθέσετε ένα στοιχείο, στείλτε μου το έγγραφο όπου αναφέρεται.
admin-button-ask-team = Ρώτα τους ιδιοκτήτες
admin-gap-asked = Ρωτά: { $name }. Ποιος γνωρίζει την απάντηση;
admin-gap-sent = Ιδιοκτήτες που ρωτήθηκαν: { $count }
