/// A value of a column.
enum Value: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case null

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int64?) { self = number.map { .integer($0) } ?? .null }
  init(_ number: Int) { self = .integer(Int64(number)) }
  init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }
}
