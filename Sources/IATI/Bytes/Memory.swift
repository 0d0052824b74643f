/// Plain values one after the other in memory of one's own, which is used again and again.
///
/// Nothing is counted or checked when a value is taken: it is for what is done for every element of
/// a document. Whoever makes it gives the memory back with `free`.
struct Memory<Value: BitwiseCopyable>: @unchecked Sendable {
  private(set) var start: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  func free() { start.deallocate() }

  subscript(index: Int) -> Value {
    get { start[index] }
    nonmutating set { start[index] = newValue }
  }

  mutating func append(_ value: Value) {
    if count == capacity { grow(to: count + 1) }
    start[count] = value
    count += 1
  }

  mutating func append(_ values: UnsafeBufferPointer<Value>) {
    guard let first = values.baseAddress else { return }
    if count + values.count > capacity { grow(to: count + values.count) }
    (start + count).update(from: first, count: values.count)
    count += values.count
  }

  /// Forgets all values but so many.
  mutating func keep(_ count: Int) { self.count = min(self.count, count) }

  /// Forgets all values, and gives back what is more than so many of them need.
  mutating func clear(keeping most: Int) {
    count = 0
    guard capacity > most else { return }
    start.deallocate()
    start = .allocate(capacity: most)
    capacity = most
  }

  private mutating func grow(to needed: Int) {
    let larger = max(needed, 2 * capacity)
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    memory.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (memory, larger)
  }
}
