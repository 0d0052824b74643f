/// Where a project's budget comes from; the first that there is, and never two added together.
public enum BudgetBasis: String, CaseIterable, Sendable {
  /// The budget lines of its agreements.
  case lines
  /// The project's part of its agreements' amounts.
  case agreement
  /// An amount known only from a publication.
  case stated
  /// The budgets by period of its publication.
  case published
}
