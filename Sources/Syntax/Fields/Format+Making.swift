extension Format {
  /// The format of something that is made of such a value.
  ///
  /// - Parameters:
  ///   - make: `nil` where nothing can be made of the value, which is then reported.
  ///   - value: the value that it was made of.
  public func making<Made>(
    _ make: @escaping @Sendable (Value, inout Reading) -> Made?,
    from value: @escaping @Sendable (Made) -> Value
  ) -> Format<Made> {
    Format<Made>(name, shape: shape) { [read] node, reading in
      read(node, &reading).flatMap { make($0, &reading) }
    } write: { [write] made, writing in
      write(value(made), writing)
    }
  }
}
