extension String {
  /// The text as a message may quote it: on one line, and not without end.
  public var shortened: String {
    let line = prefix(61).map { $0.isNewline ? " " : $0 }
    return line.count > 60 ? String(line.prefix(60)) + "…" : String(line)
  }
}
