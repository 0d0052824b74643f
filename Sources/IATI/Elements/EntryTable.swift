/// Entries of a list by the numbers of their names. Lists live as long as the process, and so do
/// their tables.
struct EntryTable<Entry: Sendable>: @unchecked Sendable {
  private let entries: UnsafePointer<Entry>
  /// The place of each name's entry; below 0 where it has none.
  private let places: UnsafePointer<Int32>
  private let count: Int

  /// Of two entries under one name, the later counts.
  init(_ named: [(name: ElementName, entry: Entry)]) {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: named.count)
    count = (named.map { Int($0.name.number) }.max() ?? -1) + 1
    let places = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    places.initialize(repeating: -1, count: count)
    for (index, (name, entry)) in named.enumerated() {
      (entries + index).initialize(to: entry)
      places[Int(name.number)] = Int32(index)
    }
    self.entries = UnsafePointer(entries)
    self.places = UnsafePointer(places)
  }

  subscript(name: ElementName) -> UnsafePointer<Entry>? {
    let number = Int(name.number)
    guard number < count, places[number] >= 0 else { return nil }
    return entries + Int(places[number])
  }
}
