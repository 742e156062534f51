enum PlaceholderDepositaryAPI {}
