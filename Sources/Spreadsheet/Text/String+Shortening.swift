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

  /// Without the characters at both ends that meet the condition.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
