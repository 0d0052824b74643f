/// A kind of cost, such as staff, by which budgets are divided.
public struct BudgetCategory: Hashable, Sendable, Codable {
  /// The code that budget lines name.
  public var code: String
  public var title: LocalizedText

  public init(code: String, title: LocalizedText) {
    self.code = code
    self.title = title
  }
}
