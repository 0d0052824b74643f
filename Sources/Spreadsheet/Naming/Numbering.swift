/// Tells equal names apart by a number at their end: `Amount`, `Amount 2`, `Amount 3`.
enum Numbering {
  /// The first such name that is not in `taken`, case ignored; it is then added there.
  static func firstFree(_ base: String, longest: Int, taken: inout Set<String>) -> String {
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " \(number)"
      name = base.shortened(to: longest - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }
}
