/// The paths of elements as small numbers: some are come upon millions of times.
struct ElementPaths {
  /// The number of no path at all.
  static let none: Int32 = -1

  private var numbers: [Step: Int32] = [:]
  private var steps: [Step] = []

  /// A name within a path.
  private struct Step: Hashable {
    let path: Int32
    let name: ElementName
  }

  /// The number of the path of an element: the names of the elements that contain it, the
  /// outermost first, and its own.
  ///
  /// - Parameter isAdding: whether a path that is new gets a number.
  /// - Returns: `nil` where it has none.
  mutating func number(of element: Element, adding isAdding: Bool) -> Int32? {
    var path = Self.none
    if let parent = element.parent {
      guard let known = number(of: parent, adding: isAdding) else { return nil }
      path = known
    }
    let step = Step(path: path, name: element.name)
    if let known = numbers[step] { return known }
    guard isAdding else { return nil }
    let number = Int32(steps.count)
    steps.append(step)
    numbers[step] = number
    return number
  }

  func names(of number: Int32) -> [ElementName] {
    var names: [ElementName] = []
    var next = number
    while next >= 0 {
      names.append(steps[Int(next)].name)
      next = steps[Int(next)].path
    }
    return names.reversed()
  }
}
