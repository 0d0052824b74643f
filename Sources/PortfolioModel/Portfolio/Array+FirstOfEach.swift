extension Array where Element: Hashable {
  /// The elements, each once, where it first stands.
  public var firstOfEach: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
