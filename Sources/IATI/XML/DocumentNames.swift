/// The names of one document.
///
/// The parser keeps each name once, so that its address stands for it. The parser's own limit on
/// names (10 MB) bounds the table.
struct DocumentNames {
  private var slots = Self.slots(512)
  private var taken = 0
  private var byText: [String: ElementName] = [:]
  /// The names that no list knows, in the order in which they came.
  private(set) var own: [String] = []

  /// Where a name may stand in the table: in the first free place from that of its address on.
  private struct Slot: BitwiseCopyable {
    var address: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var name: ElementName
  }

  func free() { slots.free() }

  private static func slots(_ count: Int) -> Memory<Slot> {
    var slots = Memory<Slot>(capacity: count)
    let free = Slot(address: nil, prefix: nil, name: ElementName(own: 0))
    for _ in 0..<count { slots.append(free) }
    return slots
  }

  /// The name at an address; with a prefix as it is written: `xml:lang`.
  mutating func name(
    at address: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?
  ) -> ElementName {
    let place = place(of: address, prefix)
    if slots[place].address != nil { return slots[place].name }
    let text = (prefix.map { String(cString: $0) + ":" } ?? "") + String(cString: address)
    let name = byText[text] ?? ElementName.known(text) ?? ElementName(own: own.count)
    if name.own == own.count { own.append(text) }
    byText[text] = name
    slots[place] = Slot(address: address, prefix: prefix, name: name)
    taken += 1
    if 2 * taken > slots.count { makeRoom() }
    return name
  }

  private func place(
    of address: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?
  ) -> Int {
    let mask = slots.count - 1
    let number = UInt(bitPattern: address) &+ 31 &* UInt(bitPattern: prefix)
    var place = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while let other = slots[place].address, other != address || slots[place].prefix != prefix {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func makeRoom() {
    let old = slots
    slots = Self.slots(2 * old.count)
    for index in 0..<old.count {
      if let address = old[index].address {
        slots[place(of: address, old[index].prefix)] = old[index]
      }
    }
    old.free()
  }
}
