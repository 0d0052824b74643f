import Glibc

/// Texts in C's form, which live until they are freed: the library's option structs point to
/// theirs.
struct CTexts {
  private var pointers: [UnsafeMutablePointer<CChar>] = []

  /// `nil` for an empty text, which the library then leaves out.
  mutating func add(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard !text.isEmpty, let pointer = strdup(text) else { return nil }
    pointers.append(pointer)
    return pointer
  }

  func free() {
    for pointer in pointers { Glibc.free(pointer) }
  }
}
