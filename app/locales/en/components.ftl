# The building blocks of pages.
mark-done = Done
mark-now = Now
mark-next = Later
mark-needs = Waits for you
mark-owed = Overdue
progress-count = { $done } of { $whole }
chart-as-table = The same as a table
pagination-label = More of this list
pagination-earlier = Earlier
pagination-later = Later
crumbs-label = You are here
confirm-back = No, go back
