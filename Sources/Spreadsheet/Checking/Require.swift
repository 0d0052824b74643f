/// Throws unless the measure is one that Excel allows.
func require(
  _ isAllowed: Bool, _ measure: String, of owner: @autoclosure () -> String, _ allowed: String
) throws(WorkbookError) {
  if !isAllowed { throw .measure(measure, of: owner(), allowed: allowed) }
}
