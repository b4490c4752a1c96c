/** A value in canonical form, as the truth files write it. */
export interface SampleValue {
  readonly kind: 'phone' | 'email' | 'account' | 'image' | 'vehicle' | 'device' | 'ip';
  readonly value: string;
}
