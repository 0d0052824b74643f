extension String {
  /// At most `limit` UTF-16 units: longer text is cut between two characters and ends in “…”.
  func shortened(to limit: Int) -> String {
    if utf8.count <= limit || utf16.count <= limit { return self }
    var kept = ""
    var units = 1
    for character in self {
      units += character.utf16.count
      if units > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// At most `limit` bytes in UTF-8, cut in the same way.
  func shortened(toBytes limit: Int) -> String {
    var units = utf16.count
    var shown = self
    while shown.utf8.count > limit {
      // No unit takes more than three bytes.
      units -= (shown.utf8.count - limit + 2) / 3
      shown = shortened(to: units)
    }
    return shown
  }

  /// Without the characters at both ends that meet the condition.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
