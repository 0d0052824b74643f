/// Hands values over as the library takes lists: as pointers, the last of which is empty. They
/// are good for the call only.
func withPointers<Value, Result>(
  to values: inout [Value],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<Value>?>?) -> Result
) -> Result {
  values.withUnsafeMutableBufferPointer { buffer in
    var pointers = buffer.indices.map { buffer.baseAddress?.advanced(by: $0) }
    pointers.append(nil)
    return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}
