# What owners of the bot are told in their chat when something is wrong with it. Commands (campaign-bot …) stay as they are.

alert-disk = Little space is left on the bot’s disk: { $free } MB.
alert-errors = Many questions could not be dealt with in the last five minutes: { $percent } %.
alert-queue = Many updates are waiting: { $waiting }.
alert-state = Nothing can be stored at the moment. Questions wait and none is lost; please look at the disk or the database.
alert-memory = The bot uses much memory ({ $used } MB). If that goes on it starts anew.
alert-snapshot = The documents have changed, or the newest index cannot be used. Answers come from index { $version }. To mend: campaign-bot index build
alert-telegram = Telegram cannot reach the bot: { $reason }
alert-safe-mode = Safe mode: I answer, but I remember nothing, since the data directory cannot be used. Please look at it with campaign-bot doctor.
alert-mended = The stored data was damaged and has been mended. The damaged file was kept; please look at the disk.
alert-over = Settled: { $what }
